"""The examples that can be opened, one folder each, written with `builder.Example`.

To add one: a folder with `build()` and `EXPECTED_FINDINGS`, its slug in `throughline.core.examples`,
then `PYTHONPATH=py python -m tools.make_examples`.
"""

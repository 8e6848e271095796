"""The page's first line of Python: PyScript runs this file."""

import sys

import js

# What pyscript.toml put here; Python imports from it as it is, which is quicker than unpacking it. It stands in the path
# already where Python woke from a memory that was kept.
if "app.zip" not in sys.path:
    sys.path.insert(0, "app.zip")

try:
    from throughline.main import start

    js.performance.mark("throughline:program")
    start()
except BaseException:
    import traceback

    js.throughlineShell.failed(traceback.format_exc())
    raise

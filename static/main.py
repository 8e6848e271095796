"""The page's first line of Python: PyScript runs this file."""

import gc
import sys

import js

# What is imported stays. Looking through it for what can be thrown away, while it grows and ever after, is for nothing.
gc.disable()

# What pyscript.toml put here; Python imports from it as it is, which is quicker than unpacking it. It stands in the path
# already where Python woke from a memory that was kept.
if "app.zip" not in sys.path:
    sys.path.insert(0, "app.zip")

try:
    from throughline.main import start

    gc.freeze()
    gc.enable()
    js.performance.mark("throughline:program")
    start()
except BaseException:
    import traceback

    js.throughlineShell.failed(traceback.format_exc())
    raise

"""The page's first line of Python: PyScript runs this file."""

import js

try:
    from throughline.main import start

    start()
except BaseException:
    import traceback

    js.throughlineShell.failed(traceback.format_exc())
    raise

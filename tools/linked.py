"""pydantic's compiled part as a file of its own: the browser compiles it while it arrives, and keeps what it compiled.

Inside the library it would be compiled when Python asks for it, in one go, at each start. Emscripten links what
`dynamicLibraries` names before Python wakes; it only has no way to be handed what is compiled already. `patched` gives it one.
"""

from __future__ import annotations

SUFFIX = ".so"
NAME = "pydantic_core.wasm"
# What Emscripten does to get a library, and the same with a look at `Module.compiled` first.
ASKS = b"var asyncLoad=async url=>{var arrayBuffer=await readAsync(url);return new Uint8Array(arrayBuffer)}"
TAKES = b'var asyncLoad=async url=>Module["compiled"]?.[url]??new Uint8Array(await readAsync(url))'

Files = list[tuple[str, bytes]]


def parted(files: Files) -> tuple[Files, bytes]:
    """The library with nothing but the name left of the compiled part, and the compiled part."""
    [compiled] = [content for name, content in files if name.endswith(SUFFIX)]
    return [(name, b"" if name.endswith(SUFFIX) else content) for name, content in files], compiled


def patched(emscripten: bytes) -> bytes:
    """Emscripten's module, with the way to be handed a compiled library."""
    if emscripten.count(ASKS) != 1:
        raise ValueError("pyodide.asm.mjs gets its libraries in another way than this build knows: see tools/linked.py")
    return emscripten.replace(ASKS, TAKES)

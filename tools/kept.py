"""Pyodide's own fetching, with a second way to what the service worker keeps.

On a later visit its WebAssembly comes by the browser's own cache, past the worker (`sw.js`, `direct`). When that cache has lost
it and there is no network, the worker has it under this address. Pyodide would say nothing and wait for ever.
"""

from __future__ import annotations

ADDRESS = "?kept"
ASKS = b"{response:fetch(n,t?{integrity:t}:{})}"
TAKES = (
    b"{response:fetch(n,t?{integrity:t}:{}).then(e=>e.ok?e:Promise.reject(e))"
    b'.catch(()=>fetch(n+"' + ADDRESS.encode() + b'"))}'
)


def patched(pyodide: bytes) -> bytes:
    """Pyodide's starter, which asks a second time."""
    if pyodide.count(ASKS) != 1:
        raise ValueError("pyodide.mjs fetches in another way than this build knows: see tools/kept.py")
    return pyodide.replace(ASKS, TAKES)

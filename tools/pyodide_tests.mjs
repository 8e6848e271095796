// Runs pytest, or what "run" says, inside Pyodide. Reads {"root", "packages", "arguments", "environment", "run"} on standard input;
// exits with the number that comes of it.
import { text } from 'node:stream/consumers';
import { loadPyodide } from 'pyodide';
import './failing.mjs';

const RUN = `
import os, sys
sys.path[:0] = ["/packages", "/repo/py", "/repo"]
os.chdir("/repo")

import pytest

OURS = ["-q", "-m", "not host", "--ignore=tests/tools", "-p", "no:cacheprovider", "tests"]
int(pytest.main([*OURS, *arguments]))
`;

const order = JSON.parse(await text(process.stdin));
const python = await loadPyodide({ env: order.environment ?? {} });
for (const [name, folder] of [['/repo', order.root], ['/packages', order.packages]]) {
    python.FS.mkdirTree(name);
    python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, name);
}
python.globals.set('arguments', python.toPy(order.arguments));
process.exit(python.runPython(order.run ?? RUN));

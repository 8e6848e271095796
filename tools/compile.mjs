// Compiles Python sources with the interpreter that ships, so that the magic number is right by construction.
// Reads {"jobs": [{"name", "text", "target", "optimize"}]} on standard input; writes one .pyc for each job.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { loadPyodide } from 'pyodide';
import './failing.mjs';

const COMPILER = `
import importlib.util, marshal

HEADER = importlib.util.MAGIC_NUMBER + bytes(12)  # no flags, no time, no size: the same bytes on every build

def bytecode(text, name, optimize):
    return HEADER + marshal.dumps(compile(text, name, "exec", dont_inherit=True, optimize=optimize))

bytecode
`;

const { jobs } = JSON.parse(await text(process.stdin));
const python = await loadPyodide({ env: { PYTHONHASHSEED: '0' } });
const bytecode = python.runPython(COMPILER);

for (const { name, text: source, target, optimize } of jobs) {
    const result = bytecode(source, name, optimize);
    await mkdir(dirname(target), { recursive: true });
    // Written beside and renamed, so that an interrupted build leaves no half file to be taken for a whole one.
    await writeFile(`${target}.${process.pid}`, result.toJs());
    await rename(`${target}.${process.pid}`, target);
    result.destroy();
}

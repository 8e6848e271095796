// Compiles Python sources with the interpreter that ships, so that the magic number is right by construction.
// Reads {"jobs": [{"name", "text", "target", "optimize"}]} on standard input; writes one .pyc for each job.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { loadPyodide } from 'pyodide';
import './failing.mjs';

const COMPILER = `
import importlib.util, marshal

# "By hash, unchecked" (PEP 552): no time, no size, so the same bytes on every build; and taken beside any source.
HEADER = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)

def bytecode(text, name, optimize):
    return HEADER + marshal.dumps(compile(text, name, "exec", dont_inherit=True, optimize=optimize))

bytecode
`;

const { jobs } = JSON.parse(await text(process.stdin));
// Lines are kept for tracebacks, columns are not: nobody sees them without the source, and they are a quarter of it all.
const python = await loadPyodide({ env: { PYTHONHASHSEED: '0', PYTHONNODEBUGRANGES: '1' } });
const bytecode = python.runPython(COMPILER);

for (const { name, text: source, target, optimize } of jobs) {
    const result = bytecode(source, name, optimize);
    await mkdir(dirname(target), { recursive: true });
    // Written beside and renamed, so that an interrupted build leaves no half file to be taken for a whole one.
    await writeFile(`${target}.${process.pid}`, result.toJs());
    await rename(`${target}.${process.pid}`, target);
    result.destroy();
}

// What pyscript.toml names as the interpreter. It starts as soon as this module is read, while PyScript is still finding
// out that it wants it: from the memory that an earlier visit left, if there is one, else from the beginning.
import { forget, isRemembered, proved, remembered } from './memory.js';
import { compiledPydantic, PYDANTIC_CORE, startLinked, startPython, version } from './starting.js';

/** Who hears what Python prints: the console, until PyScript has somebody better. */
const heard = { stdout: console.log, stderr: console.error };

const hearing = {
  stdout: (line) => heard.stdout(line),
  stderr: (line) => heard.stderr(line),
};

/** Pyodide asks for a memory before it makes the module, and we have one only afterwards: this says that one will come. */
const WILL_COME = new Uint8Array(0);

/** Chance that was drawn before the memory was kept must not be drawn again. */
const RENEW = `
import sys
if "random" in sys.modules:
    sys.modules["random"].seed()
`;

/** What all that we write is built on: imported while our program is still on its way. */
const GROUND = `
import gc
gc.disable()
import asyncio, pydantic, htpy
`;

const beside = (name) => new URL(name, import.meta.url).href;
const link = document.getElementById('program');
const program = { first: link.href, rest: document.getElementById('rest').href };
const python = started();
python.then(() => performance.mark('throughline:python'), () => {}); // a start that fails is told by whoever waits for it

async function started() {
  const memory = await remembered(program);
  if (!memory) return fresh();
  try {
    return await resumed(memory);
  } catch (reason) {
    console.info(`Python starts from the beginning: ${reason}`);
    await forget();
    return fresh();
  }
}

async function fresh() {
  const ahead = fetching();
  const python = await startPython(hearing, () => {
    if (ahead) return ahead.postMessage([PYDANTIC_CORE, program.first]);
    compiledPydantic();
    askForProgram();
  });
  python.runPython(GROUND);
  return python;
}

/** @returns {Worker | null} none in a frame of another site, whose policy knows no workers, or where none may be */
function fetching() {
  try {
    return new Worker(globalThis.throughlineShell.ownScript(beside('ahead.js')));
  } catch {
    return null;
  }
}

/** PyScript fetches it later, and gets what is asked for now. */
function askForProgram() {
  link.rel = 'preload';
}

async function resumed(memory) {
  await globalThis.throughlineShell.pictured(); // forty megabytes that are read before it make it late
  askForProgram();
  const bytes = memory.bytes(); // read while the module is made
  bytes.catch(() => {});
  const python = await startLinked({ ...hearing, _loadSnapshot: WILL_COME }, async (module, table) => {
    if (table !== memory.table) throw new Error('this engine lays functions out in another way');
    const kept = await bytes;
    const { restoreSnapshot } = module.API;
    module.growMemory(kept.length);
    module.API.restoreSnapshot = () => restoreSnapshot(kept);
  });
  python.runPython(RENEW);
  globalThis.throughlineShell.proved = proved;
  performance.mark('throughline:remembered');
  return python;
}

/** @param {{stdout?: Function, stderr?: Function}} options what PyScript asks for; the rest is ours to say */
export function loadPyodide({ stdout, stderr }) {
  if (stdout) heard.stdout = stdout;
  if (stderr) heard.stderr = stderr;
  return python;
}

/** What `js/remember.js` needs to have a memory kept. */
export const memory = { isRemembered, program, worker: beside('remembering.js') };

export { version };

// How Python starts, the same for the page and for the memory that is kept of it: Pyodide from beside this file, the
// library put in place, pydantic's compiled part linked. Nothing comes from anywhere else.
//
// What is needed first is asked for first, and what is needed later when that has come: a line that carries everything at
// once brings everything late.
import { fetchLibrary, unpacked } from './library.js';
import { loadPyodide, version } from './pyodide.mjs';

/** No package is ever fetched by name, so the lock file is an empty one and need not be asked for. */
const NO_PACKAGES = JSON.stringify({
  info: { abi_version: '2026_0', arch: 'wasm32', platform: 'emscripten', python: '3.14', version },
  packages: {},
});

const ENVIRONMENT = {
  HOME: '/home/pyodide',
  // The standard library stands in a folder instead of the zip that Pyodide would look in.
  PYTHONPATH: '/lib/python3.14',
  // Looking for pydantic's plugins would read the metadata of every package at each start; there are none.
  PYDANTIC_DISABLE_PLUGINS: '__all__',
};

/** Where Python looks for pydantic's compiled part; what lies there is empty (`tools/linked.py`). */
const PYDANTIC = '/lib/python3.14/site-packages/pydantic_core/_pydantic_core.cpython-314-wasm32-emscripten.so';

const beside = (name) => new URL(name, import.meta.url).href;

export const PYDANTIC_CORE = beside('pydantic_core.wasm');
const INTERPRETER = beside('pyodide.asm.wasm');

let compiled;

/** Compiled while it arrives, and kept compiled by the browser, as it does only with what is compiled so. */
export function compiledPydantic() {
  compiled ??= WebAssembly.compileStreaming(fetched(PYDANTIC_CORE));
  compiled.catch(() => {}); // whoever waits for it hears of it
  return compiled;
}

/** The service worker is asked for what does not come by the browser's own cache or the network; as Pyodide does it
 * (`tools/kept.py`). @param {string} address */
async function fetched(address) {
  const come = await fetch(address).catch(() => null);
  return come?.ok ? come : fetch(`${address}?kept`);
}

/**
 * Says once that the line is free: when the interpreter has come, though it may not be compiled yet.
 * @param {() => void} free
 * @returns {() => void} says it at the latest, where the browser does not tell what has come
 */
function whenCome(free) {
  const say = () => {
    if (!watching) return;
    watching.disconnect();
    watching = null;
    free();
  };
  let watching = new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => name === INTERPRETER)) say();
  });
  watching.observe({ type: 'resource', buffered: true });
  return say;
}

/**
 * Python as a first visit has it: pydantic's compiled part is linked when it has come.
 * @param {object} more options besides our own
 * @param {() => void} free called when the interpreter has come: the line is free, and soon this thread will be busy
 */
export async function startPython(more, free) {
  const come = whenCome(free);
  const python = await load(more, (settings) => {
    const { instantiateWasm } = settings;
    settings.instantiateWasm = (imports, done) =>
      instantiateWasm(imports, (...instantiated) => {
        come();
        done(...instantiated);
      });
    return made(settings);
  });
  const { loadWebAssemblyModule, preloadedWasm } = python._module;
  preloadedWasm[PYDANTIC] = await loadWebAssemblyModule(
    await compiledPydantic(), { loadAsync: true, nodelete: true }, PYDANTIC, {},
  );
  return python;
}

/**
 * Python with pydantic's compiled part linked before it wakes, so that its functions stand in the same places of the table
 * each time: for a memory that is kept, and for one that was.
 * @param {object} more options besides our own
 * @param {(module: object, table: number) => unknown} linked called with Emscripten's module before Pyodide goes on
 *   with it, and how many functions its table had when all was linked and nothing had run
 */
export function startLinked(more, linked) {
  compiledPydantic();
  return load(more, async (settings) => {
    const { locateFile } = settings;
    settings.dynamicLibraries = [PYDANTIC];
    settings.locateFile = (name) => (name === PYDANTIC ? PYDANTIC : locateFile(name));
    settings.compiled = { [PYDANTIC]: compiledPydantic() };
    let table = 0;
    settings.onRuntimeInitialized = () => (table = settings.wasmTable.length);
    const module = await made(settings);
    await linked(module, table);
    return module;
  });
}

/** Pyodide asks for its WebAssembly as soon as it is called, so nothing is waited for before that. */
function load(more, createPyodideModule) {
  const archive = fetchLibrary();
  archive.catch(() => {});
  return loadPyodide({
    env: { ...ENVIRONMENT },
    fsInit: async (FS) => unpacked(FS, await archive),
    lockFileContents: NO_PACKAGES,
    packageBaseUrl: beside('.'),
    stdLibURL: beside('empty.zip'),
    createPyodideModule,
    ...more,
  });
}

const made = async (settings) => (await import('./pyodide.asm.mjs')).default(settings);

export { version };

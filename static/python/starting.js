// How Python starts, the same for the page and for the memory that is kept of it: Pyodide from beside this file, the
// library put in place, pydantic's compiled part linked before Python wakes. Nothing comes from anywhere else.
import { unpackLibrary } from './library.js';
import createModule from './pyodide.asm.mjs';
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

/** Compiled while it arrives, and kept compiled by the browser, as it does only with what is compiled so. */
const compiling = WebAssembly.compileStreaming(fetch(beside('pydantic_core.wasm')));
compiling.catch(() => {}); // whoever waits for it hears of it

/**
 * @param {object} more options besides our own
 * @param {(module: object, table: number) => unknown} [linked] called with Emscripten's module before Pyodide goes on
 *   with it, and how many functions its table had when all was linked and nothing had run
 */
export function startPython(more, linked) {
  return loadPyodide({
    env: { ...ENVIRONMENT },
    fsInit: unpackLibrary,
    lockFileContents: NO_PACKAGES,
    packageBaseUrl: beside('.'),
    stdLibURL: beside('empty.zip'),
    async createPyodideModule(settings) {
      const { locateFile } = settings;
      settings.dynamicLibraries = [PYDANTIC];
      settings.locateFile = (name) => (name === PYDANTIC ? PYDANTIC : locateFile(name));
      settings.compiled = { [PYDANTIC]: compiling };
      let table = 0;
      settings.onRuntimeInitialized = () => (table = settings.wasmTable.length);
      const module = await createModule(settings);
      await linked?.(module, table);
      return module;
    },
    ...more,
  });
}

export { version };

// What pyscript.toml names as the interpreter: Pyodide from beside this file, and nothing from anywhere else.
// It starts as soon as this module is read, while PyScript is still finding out that it wants it.
import { unpackLibrary } from './library.js';
import { loadPyodide as load, version } from './pyodide.mjs';

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

/** Who hears what Python prints: the console, until PyScript has somebody better. */
const heard = { stdout: console.log, stderr: console.error };

const python = load({
  env: ENVIRONMENT,
  fsInit: unpackLibrary,
  lockFileContents: NO_PACKAGES,
  packageBaseUrl: new URL('.', import.meta.url).href,
  stdLibURL: new URL('empty.zip', import.meta.url).href,
  stdout: (line) => heard.stdout(line),
  stderr: (line) => heard.stderr(line),
});

/** @param {{stdout?: Function, stderr?: Function}} options what PyScript asks for; the rest is ours to say */
export function loadPyodide({ stdout, stderr }) {
  if (stdout) heard.stdout = stdout;
  if (stderr) heard.stderr = stderr;
  return python;
}

export { version };

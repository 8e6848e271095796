// What pyscript.toml names as the interpreter: Pyodide from beside this file, and nothing from anywhere else.
import { loadPyodide as load, version } from './pyodide.mjs';

/** No package is ever fetched by name, so the lock file is an empty one and need not be asked for. */
const NO_PACKAGES = JSON.stringify({
    info: { abi_version: '2026_0', arch: 'wasm32', platform: 'emscripten', python: '3.14', version },
    packages: {},
});

/** @param {object} options what PyScript asks for; where things lie is ours to say */
export function loadPyodide(options) {
    return load({ ...options, lockFileContents: NO_PACKAGES, packageBaseUrl: new URL('.', import.meta.url).href });
}

export { version };

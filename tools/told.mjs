// Runs what it reads on standard input in the Pyodide of a folder.
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import './failing.mjs';

const folder = `${process.argv[2]}/`;
const { loadPyodide } = await import(pathToFileURL(`${folder}pyodide.mjs`).href);
(await loadPyodide({ indexURL: folder })).runPython(await text(process.stdin));

// A worker that starts Python a second time, imports our program, and keeps the memory as it is then (memory.js).
// It runs once for each version, when nobody does anything, and ends itself.
import { remember } from './memory.js';
import { startLinked } from './starting.js';

/**
 * What PyScript's own package imports too, and what the page makes once it is up. Everything is settled before the
 * picture.
 */
const IMPORT = `
import sys
sys.path.insert(0, "app.zip")
from throughline.browser import rest
rest.find()
import ast, asyncio, base64, html, inspect, io, json, textwrap
import throughline.main
from throughline.rehearsal import rehearse
rehearse()
import gc
gc.collect()
gc.freeze()
`;

onmessage = async ({ data: program }) => {
  try {
    let table = 0;
    const python = await startLinked({ _makeSnapshot: true }, (_, length) => (table = length));
    for (const [name, address] of [['app.zip', program.first], ['rest.zip', program.rest]]) {
      const archive = await (await fetch(address)).arrayBuffer();
      python.FS.writeFile(`/home/pyodide/${name}`, new Uint8Array(archive));
    }
    python.runPython(IMPORT);
    await remember(program, python.makeMemorySnapshot(), table);
    postMessage('kept');
  } catch (reason) {
    postMessage(String(reason?.stack ?? reason));
  }
  close();
};

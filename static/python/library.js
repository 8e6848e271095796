// Everything that Python imports, as one archive of bytecode laid out under `/`, put in place before Python wakes.
import { entries } from './archive.js';

/**
 * Fill Emscripten's file system.
 * @param {object} FS
 * @param {Uint8Array} archive
 */
export function unpacked(FS, archive) {
  const made = new Set();
  for (const [name, content] of entries(archive)) {
    const folder = `/${name.slice(0, name.lastIndexOf('/'))}`;
    if (!made.has(folder)) FS.mkdirTree(folder);
    made.add(folder);
    FS.writeFile(`/${name}`, content, { canOwn: true });
  }
}

/**
 * A host that compresses sends the archive small; where none does, our own compressed copy is smaller. The archive is
 * called `.txt` because hosts go by the type, and text is what all of them compress.
 */
export async function fetchLibrary() {
  const archive = await found('library.txt');
  if (archive.headers.has('content-encoding')) return bytes(archive);
  await archive.body.cancel();
  const packed = await found('library.gzipped');
  return bytes(new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))));
}

async function found(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name} could not be fetched: ${response.status}`);
  return response;
}

const bytes = async (response) => new Uint8Array(await response.arrayBuffer());

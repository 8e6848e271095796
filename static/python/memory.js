// Python's memory as it was right after our program had been imported, kept by this browser for its next visits: what
// took a second to import is then copied in a moment. It holds our program and nothing of anybody's work.
//
// It is only as good as the engine that made it. So it carries what made it, how long the table of functions was, and a
// sum over its bytes; what does not fit is thrown away, and Python starts as on a first visit.

const CACHE = 'throughline-memory';
const TRYING = 'throughline-memory-trying';
/** Hashes of strings are seeded when it is made, so it is made anew now and then. */
const AGE = 7 * 86_400_000;

const engine = () => `${navigator.userAgent} ${'Suspending' in WebAssembly}`;

/**
 * @typedef {{ first: string, rest: string }} Program the addresses of both parts of our program, whose names carry hashes
 */

/** An address that is never fetched: the Python and the program it belongs to. @param {Program} program */
const address = ({ first, rest }) => `${new URL('memory', import.meta.url).href}?${first}&${rest}`;

/** A sum that differs when a word does, or when words change places. @param {Uint8Array} bytes */
export function sum(bytes) {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  let [a, b, c, d] = [1, 2, 3, 4];
  const whole = words.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    a = Math.imul(a ^ words[at], 0x01000193);
    b = Math.imul(b ^ words[at + 1], 0x01000193);
    c = Math.imul(c ^ words[at + 2], 0x01000193);
    d = Math.imul(d ^ words[at + 3], 0x01000193);
  }
  for (let at = whole; at < words.length; at++) a = Math.imul(a ^ words[at], 0x01000193);
  return [a, b, c, d].map((part) => part >>> 0).join(' ');
}

/**
 * What is kept for a program, or null: nothing, made by another engine, too old, or the last try with it did not end well.
 * @param {Program} program
 * @returns {Promise<{ table: number, bytes: () => Promise<Uint8Array> } | null>}
 */
export async function remembered(program) {
  try {
    if (localStorage.getItem(TRYING)) return forget();
    const kept = await caches.match(address(program), { cacheName: CACHE });
    if (!kept) return null;
    const told = JSON.parse(kept.headers.get('memory'));
    if (told.engine !== engine() || Date.now() - told.made > AGE) return forget();
    localStorage.setItem(TRYING, '1');
    return { table: told.table, bytes: () => whole(kept, told.sum) };
  } catch {
    return null; // no storage here: each visit is a first one
  }
}

async function whole(kept, expected) {
  const bytes = new Uint8Array(await kept.arrayBuffer());
  if (sum(bytes) !== expected) throw new Error('the memory that was kept is damaged');
  return bytes;
}

/** It did its work: the next visit may use it again. */
export function proved() {
  try {
    localStorage.removeItem(TRYING);
  } catch {
    // then nothing was tried either
  }
}

/** Throw away what is kept, of every version. @returns {Promise<null>} */
export async function forget() {
  proved();
  await caches.delete(CACHE);
  return null;
}

/** @param {Program} program */
export const isRemembered = async (program) => Boolean(await (await caches.open(CACHE)).match(address(program)));

/**
 * Keep it, in place of any other version's.
 * @param {Program} program
 * @param {Uint8Array} bytes
 * @param {number} table
 */
export async function remember(program, bytes, table) {
  const told = JSON.stringify({ engine: engine(), made: Date.now(), sum: sum(bytes), table });
  await caches.delete(CACHE);
  await (await caches.open(CACHE)).put(address(program), new Response(bytes, { headers: { memory: told } }));
}

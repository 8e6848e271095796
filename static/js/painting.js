// Keeps the HTML of the view that is seen, for the next visit's first paint (`paint.js` reads it before Python is up).
import { clear, createStore, del, get, set } from 'idb-keyval';
import { text } from './texts.js';

let store;
const view = () => (store ??= createStore(`throughline-view-${document.documentElement.dataset.deployment}`, 'view'));

/** Which release this is; as in `paint.js`. */
const build = () => document.querySelector('py-config')?.getAttribute('src') ?? '';

/** No database, nothing kept: the next visit begins with the empty board. @param {() => Promise<unknown>} work */
const quietly = async (work) => {
  try {
    await work();
  } catch {
    // Denied, or gone; the projects themselves are elsewhere.
  }
};

/**
 * @param {'start' | 'project'} name
 * @param {string} query where it is, as in the address
 * @param {[string, string | Uint8Array][]} regions their ids and HTML, parents first
 */
export const keep = (name, query, regions) =>
  quietly(() => {
    const kept = regions.map(([id, handed]) => [id, text(handed)]);
    return set(name, { build: build(), query, regions: kept, room: room() }, view());
  });

/** How dense the board stands (`fit.js`): the picture begins with it, so that nothing moves. */
const room = () => {
  const { room: dense = '0', strip = 'open' } = document.querySelector('.board-view')?.dataset ?? {};
  return { dense, strip };
};

/** A project that is gone must not be seen again. @param {string[]} known ids of the projects that are here */
export const forget = (known) =>
  quietly(async () => {
    const kept = await get('project', view());
    if (kept && !known.includes(new URLSearchParams(kept.query).get('p'))) await del('project', view());
  });

/** This computer is to be left as if nobody had been here. */
export const wipe = () => quietly(() => clear(view()));

// The safety net: strings by key in IndexedDB. A database that never answers counts as one that is denied.
import { createStore, delMany, get, keys as all, set } from 'idb-keyval';
import { text } from './texts.js';

const PATIENCE = 5_000;
let store;
let silent = false;

const refusal = () => new DOMException('IndexedDB does not answer', 'TimeoutError');

/** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
const within = async (work) => {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => {
      silent = true;
      fail(refusal());
    }, silent ? PATIENCE / 10 : PATIENCE);
  });
  try {
    const answer = await Promise.race([work(), late]);
    silent = false;
    return answer;
  } finally {
    clearTimeout(timer);
  }
};

/** @param {string} deployment */
export const open = (deployment) => {
  store = createStore(`throughline-${deployment}`, 'kept');
};

/** @param {string} key */
export const read = (key) => within(async () => get(key, store));

/** @param {string} key @param {string | Uint8Array} value */
export const write = (key, value) => within(async () => set(key, text(value), store));

/** @param {string[]} gone */
export const remove = (gone) => within(async () => delMany(gone, store));

export const keys = () => within(async () => all(store));

/** Whether the browser promised to keep what is stored; undefined where it makes no promises. */
export const persisted = async (ask) => {
  const { storage } = navigator;
  if (!storage?.persisted) return undefined;
  return (await storage.persisted()) || (ask && Boolean(await storage.persist?.()));
};

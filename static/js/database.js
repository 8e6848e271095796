// PyScript keeps a cache of packages in IndexedDB and never starts where IndexedDB is denied (sandboxed or third-party
// frames, some private windows). We install no packages, so it gets a database that is always empty, everywhere; every
// other database is the browser's own business.

const PYSCRIPT = 'IDBMap/';

/** A request that succeeds with the result, once whoever asked has set `onsuccess`. */
function request(result) {
  const asked = { result, onsuccess: null };
  queueMicrotask(() => asked.onsuccess?.({ target: asked }));
  return asked;
}

const store = {
  clear: () => request(undefined),
  count: () => request(0),
  delete: () => request(undefined),
  get: () => request(undefined),
  getAllKeys: () => request([]),
  getKey: () => request(undefined),
  put: () => request(undefined),
};

const empty = {
  close() {},
  objectStoreNames: ['entries'],
  transaction: () => ({ objectStore: () => store }),
};

function browsersOwn() {
  try {
    return globalThis.indexedDB ?? undefined;
  } catch {
    return undefined;
  }
}

function refuse() {
  throw new DOMException('IndexedDB is not available here', 'SecurityError');
}

/** Answer PyScript's own cache ourselves; hand everything else on. */
export function guardDatabase() {
  const real = browsersOwn();
  const open = (name, ...rest) =>
    name.startsWith(PYSCRIPT) ? request(empty) : real ? IDBFactory.prototype.open.call(real, name, ...rest) : refuse();
  if (real) Object.defineProperty(real, 'open', { configurable: true, value: open });
  else Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: { open } });
}

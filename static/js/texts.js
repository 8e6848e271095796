// Long texts from Python come as bytes (`py/throughline/browser/texts.py`); here they become texts.

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @param {string | Uint8Array} handed @returns {string} */
export const text = (handed) => (typeof handed === 'string' ? handed : decoder.decode(handed));

/** @type {Map<string, string>} what Python last read or wrote of long values: it need not be carried over again */
const known = new Map();

/** @param {Storage} storage @param {string} key @param {string | Uint8Array} value */
export const store = (storage, key, value) => {
  const written = text(value);
  known.delete(key);
  storage.setItem(key, written);
  if (typeof value !== 'string') known.set(key, written);
};

/** Whether a value is still the one that Python knows. @param {Storage} storage @param {string} key */
export const still = (storage, key) => known.has(key) && storage.getItem(key) === known.get(key);

/** Python has read a value, or lets go of it. @param {Storage} storage @param {string} key @param {boolean} held */
export const learn = (storage, key, held) => {
  if (held) known.set(key, storage.getItem(key));
  else known.delete(key);
};

/** What the shell offers for download should Python die. @param {string} name @param {string | Uint8Array} document */
export const hold = (name, document) => {
  // Read only when somebody asks for it: it is held at every save, and hardly ever wanted.
  const held = { name, get text() { return text(document); } };
  globalThis.throughlineShell.lastDocument = document.length ? held : null;
};

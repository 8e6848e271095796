// What only one format needs, fetched from our own site when that format is first used, and handing over what was made.

/** The build writes the folder's hashed name here. */
const FOLDER = new URL('late-folder', import.meta.url);

const place = (name) => new URL(name, FOLDER).href;

/** A Python library, as an archive of bytecode. @param {string} name @returns {Promise<Uint8Array>} */
export const library = async (name) => {
  const answer = await fetch(place(`${name}.txt`));
  if (!answer.ok) throw new Error(`${name} could not be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** What Python describes, as a file, by a module of its own. @param {'slides' | 'picture'} by @param {string} described */
export const made = async (by, described) => (await import(place(`${by}.js`))).made(described);

/** A file for the person's downloads. @param {string} name @param {string} media @param {string | Uint8Array} content */
export const hand = (name, media, content) => {
  const url = URL.createObjectURL(new Blob([content], { type: media }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

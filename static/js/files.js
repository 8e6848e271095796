// Files in and out: the browser's own dialogs where it has them, else an input and a download; a file dropped anywhere.

const TYPES = [{ description: 'Throughline', accept: { 'application/json': ['.json'] } }];
const FOLDER = 'throughline';
const OPENED = [{
  description: 'Throughline, text, tables',
  accept: {
    'application/json': ['.json', '.ojf'],
    'text/plain': ['.md', '.markdown', '.mmd', '.mermaid', '.txt'],
    'text/csv': ['.csv', '.tsv', '.tab'],
    'text/html': ['.html', '.htm'],
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  },
}];
const ACCEPTED = Object.entries(OPENED[0].accept).flatMap(([media, endings]) => [media, ...endings]).join();
/** No more of a file is read than any file of ours can have: everything with its versions, or a table. */
const MOST = { json: 200_000_000, other: 8_000_000 };
let received = (_name, _bytes) => {};

/** @param {File} file */
const read = async (file) => {
  const most = /\.json$/i.test(file.name) ? MOST.json : MOST.other;
  received(file.name, new Uint8Array(await file.slice(0, most).arrayBuffer()));
};

const thoughtBetter = (error) => error?.name === 'AbortError';

/** What asks for a file stands nowhere in the page: it is held here, or it could be collected while somebody chooses. */
let asking = null;

/** @param {string} accept @returns {HTMLInputElement} */
const asks = (accept) => {
  asking = Object.assign(document.createElement('input'), { type: 'file', accept });
  return asking;
};

const byInput = () => {
  const input = asks(ACCEPTED);
  input.addEventListener('change', () => input.files[0] && read(input.files[0]));
  input.click();
};

export const pick = async () => {
  if (!globalThis.showOpenFilePicker) return byInput();
  try {
    const [handle] = await showOpenFilePicker({ id: FOLDER, types: OPENED });
    await read(await handle.getFile());
  } catch (error) {
    if (!thoughtBetter(error)) byInput();
  }
};

/** A file of another kind than ours, for whoever asks: its name and its first bytes, null where the person thought better.
 * @param {string} accept @param {number} most
 * @returns {Promise<[string, Uint8Array] | null>} */
export const choose = (accept, most) =>
  new Promise((resolve) => {
    const input = asks(accept);
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', async () => {
      const [file] = input.files;
      resolve(file ? [file.name, new Uint8Array(await file.slice(0, most).arrayBuffer())] : null);
    });
    input.click();
  });

/** @returns {Promise<'chosen' | null>} null where the person thought better of it */
const byDialog = async (name, text) => {
  try {
    const handle = await showSaveFilePicker({ id: FOLDER, suggestedName: name, types: TYPES });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    return 'chosen';
  } catch (error) {
    if (thoughtBetter(error)) return null;
    throw error;
  }
};

const byDownload = (name, text) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return 'downloads';
};

/** @returns {Promise<'chosen' | 'downloads' | null>} */
export const save = async (name, text, asking) => {
  if (asking && globalThis.showSaveFilePicker) {
    try {
      return await byDialog(name, text);
    } catch {
      // In a frame, or without a click: the plain way works there too.
    }
  }
  return byDownload(name, text);
};

/** What is pasted where nobody types is taken as a file is: a file, or a text of several lines. */
const pasted = (event) => {
  const busy = event.defaultPrevented || event.target.closest?.('input, textarea, select, [contenteditable], dialog');
  if (busy || !event.clipboardData) return;
  const [file] = event.clipboardData.files;
  const text = event.clipboardData.getData('text/plain');
  if (file) read(file);
  else if (text.trim().includes('\n')) received('', new TextEncoder().encode(text.slice(0, MOST.other)));
  else return;
  event.preventDefault();
};

/** @param {(name: string, bytes: Uint8Array) => void} callback */
export const listen = (callback) => {
  received = callback;
  const holdsFile = (event) => event.dataTransfer?.types.includes('Files');
  const mark = (on) => document.documentElement.toggleAttribute('data-dropping', on);
  addEventListener('dragover', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    mark(true);
  });
  addEventListener('paste', pasted);
  addEventListener('dragleave', (event) => event.relatedTarget || mark(false));
  addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    mark(false);
    const [file] = event.dataTransfer.files;
    if (file) read(file);
  });
  // Opened by a double click where the page is installed (`file_handlers` of the manifest).
  globalThis.launchQueue?.setConsumer(async ({ files: [handle] }) => handle && read(await handle.getFile()));
};

/** @param {string} path @returns {Promise<string | undefined>} */
export const fetched = async (path) => {
  try {
    const answer = await fetch(path);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
};

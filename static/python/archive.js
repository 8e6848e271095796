// Reads zip archives whose files are stored as they are: the directory at the end says where each one lies.

const DIRECTORY_END = 22;

/**
 * The files of an archive, each a view into its bytes.
 * @param {Uint8Array} archive
 * @returns {Generator<[string, Uint8Array]>}
 */
export function* entries(archive) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const text = new TextDecoder();
  const end = archive.byteLength - DIRECTORY_END;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const size = view.getUint32(at + 24, true);
    const named = view.getUint16(at + 28, true);
    const file = view.getUint32(at + 42, true);
    const start = file + 30 + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
    yield [text.decode(archive.subarray(at + 46, at + 46 + named)), archive.subarray(start, start + size)];
    at += 46 + named + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

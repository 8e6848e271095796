// A worker that fetches what the page will want next, while Python's waking keeps the page's own thread busy: what nobody
// reads stops arriving (Chromium holds 2 MB of it, unpacked). The page then finds it in the browser's cache. All at once: one
// after the other the line stands still between them.

onmessage = async ({ data: addresses }) => {
  await Promise.all(addresses.map(read));
  close();
};

/** What cannot be fetched is missed by whoever wants it. @param {string} address */
async function read(address) {
  try {
    await (await fetch(address)).body.pipeTo(new WritableStream());
  } catch {
    // see above
  }
}

// The host's part: where the document is kept, and when that is said. A real site would send it to its own server.
const KEY = 'kestrel-and-moor:canvas';
const canvas = document.getElementById('yours');
const status = document.getElementById('kept');
const kept = localStorage.getItem(KEY);

if (kept) canvas.value = kept;

canvas.addEventListener('save', ({ detail }) => {
  try {
    localStorage.setItem(KEY, detail.json);
    detail.saved();
    status.textContent = `Kept by this page at ${new Date().toLocaleTimeString()}.`;
  } catch {
    detail.failed();
    status.textContent = 'This page could not keep it. Download it from the canvas.';
  }
});

canvas.addEventListener('error', ({ detail }) => {
  status.textContent = detail.message;
});

document.getElementById('fresh').addEventListener('click', async () => {
  localStorage.removeItem(KEY);
  await canvas.load();
  status.textContent = 'Empty again.';
});

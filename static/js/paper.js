// Paper: lays the proofs out at a text size and measures them, tells the browser the size of the sheet, and sees to it
// that printing by any way (the button, Ctrl+P, the menu) finds its sheets in the page. What follows from the measures
// is decided in Python.
import { afterMorph } from './render.js';

/** The one style sheet with the one `@page`; a `<style>` element would be refused by the page's policy. */
const rules = new CSSStyleSheet();
/** @type {string | null} the page's own title, while another stands there for the file's name */
let title = null;

const proofs = () => document.querySelector('#paper > .proof');
const poster = () => proofs().querySelector('.sheet.poster');
const ways = (journey) => [...proofs().querySelectorAll('.sheet.way')].filter((each) => each.dataset.journey === journey);
const bottom = (element) => element.getBoundingClientRect().bottom;
const height = (element) => element.getBoundingClientRect().height;
const gap = (list) => parseFloat(getComputedStyle(list).rowGap) || 0;

/** How far down the last thing in a list ends. */
const end = (list) => Math.max(0, ...[...list.children].map(bottom));

/**
 * Does every note stand inside its block, on a box of so many millimetres?
 * @param {number} width @param {number} tall @param {number} grow @param {string} look @param {number} size
 */
export const posterFits = (width, tall, grow, look, size) => {
  const sheet = poster();
  sheet.dataset.look = look;
  for (const [name, value] of Object.entries({ w: width, h: tall, grow, size })) sheet.style.setProperty(`--${name}`, value);
  for (const marker of sheet.querySelectorAll('.paper-more')) marker.hidden = true;
  for (const block of sheet.querySelectorAll('.poster-block')) block.style.removeProperty('--size');
  return [...sheet.querySelectorAll('.poster-block > .paper-notes')].every((list) => end(list) <= bottom(list) + 0.02);
};

/** Does every note stand inside this block, with text of its own size? */
export const blockFits = (name, size) => {
  const block = poster().querySelector(`.poster-block[data-block="${name}"]`);
  block.style.setProperty('--size', size);
  const list = block.querySelector('.paper-notes');
  return end(list) <= bottom(list) + 0.02;
};

/** The blocks of the poster as it stands, as JSON: room, what a marker takes, where each note ends. */
export const blocks = () => {
  const sheet = poster();
  const found = [...sheet.querySelectorAll('.poster-block')].map((block) => {
    const list = block.querySelector('.paper-notes');
    const top = list.getBoundingClientRect().top;
    return { place: block.dataset.block, room: height(list), ends: [...list.children].map((note) => Math.max(0, bottom(note) - top)) };
  });
  for (const marker of sheet.querySelectorAll('.paper-more')) marker.hidden = false;
  const markers = [...sheet.querySelectorAll('.poster-block > .paper-notes')].map(height);
  return JSON.stringify(found.map((each, at) => ({ ...each, marker: Math.max(0, each.room - markers[at]) })));
};

/** The notes in the column of a further sheet, as JSON. */
export const rest = () => {
  const sheet = proofs().querySelector('.sheet.rest');
  const shares = [...sheet.querySelectorAll('.rest-share')];
  /** @type {Map<string, number[]>} */
  const notes = new Map();
  let heading = 0;
  for (const share of shares) {
    const list = share.querySelector('.paper-notes');
    heading = Math.max(heading, height(share) - height(list));
    for (const piece of list.children) {
      notes.set(piece.dataset.note, [...(notes.get(piece.dataset.note) ?? []), height(piece) + gap(list)]);
    }
  }
  const room = height(sheet.querySelector('.sheet-body'));
  return JSON.stringify({ room, heading, notes: [...notes].map(([note, heights]) => ({ note, heights })) });
};

/** Does every band of a journey fit its sheet at this size? All of them are set to it, whatever the answer. */
export const bandsFit = (journey, size) => {
  const sheets = ways(journey);
  for (const sheet of sheets) sheet.style.setProperty('--size', size);
  return sheets.map((sheet) => sheet.querySelector('.sheet-body')).every((body) => height(body.firstElementChild) <= height(body) - 1);
};

/** @param {HTMLTableRowElement} row */
const measured = (row) => {
  const head = row.querySelector('th:not(.cut)');
  const cells = [...row.querySelectorAll('td, th.cut')];
  const lists = cells.map((cell) => [...(cell.querySelector('.cell')?.children ?? [])]);
  const tall = height(row);
  if (!lists.some((list) => list.length)) return { height: tall, joined: row.hasAttribute('data-joined') };
  // A piece reaches to where the next one begins, so that margins between them are counted.
  const heights = lists.map((list) =>
    list.map((piece, at) => (at + 1 < list.length ? list[at + 1].getBoundingClientRect().top : bottom(piece)) - piece.getBoundingClientRect().top));
  const padding = cells.map((cell) => {
    const { paddingTop, paddingBottom, borderBottomWidth } = getComputedStyle(cell);
    return parseFloat(paddingTop) + parseFloat(paddingBottom) + parseFloat(borderBottomWidth);
  });
  const inner = document.createRange();
  if (head) inner.selectNodeContents(head);
  const least = head ? inner.getBoundingClientRect().height + Math.max(...padding) : 0;
  return { height: tall, padding: Math.max(...padding), least, cells: heights };
};

/** The bands of a journey as they stand, as JSON. */
export const bands = (journey) => {
  const sheets = ways(journey);
  const room = Math.min(...sheets.map((sheet) => height(sheet.querySelector('.sheet-body'))));
  const found = sheets.map((sheet) => ({
    head: sheet.querySelector('thead') ? height(sheet.querySelector('thead')) : 0,
    rows: [...sheet.querySelectorAll('tbody > tr')].map(measured),
  }));
  return JSON.stringify({ room, bands: found });
};

const briefOf = (job) => proofs().querySelector(`.sheet.brief[data-job="${job}"]`);

/** Does the brief of a job fit its sheet at this size? It is set to it, whatever the answer. */
export const briefFits = (job, size) => {
  const sheet = briefOf(job);
  sheet.style.setProperty('--size', size);
  const room = height(sheet.querySelector('.sheet-body'));
  return [...sheet.querySelectorAll('table')].every((table) => height(table) <= room - 1);
};

/** The two tables of a brief as they stand, as JSON. */
export const brief = (job) => {
  const sheet = briefOf(job);
  const [facts, behaviours] = [...sheet.querySelectorAll('table')].map((table) => ({
    head: table.tHead ? height(table.tHead) : 0,
    rows: [...table.querySelectorAll('tbody > tr')].map(measured),
  }));
  return JSON.stringify({ room: height(sheet.querySelector('.sheet-body')), facts, behaviours });
};

/** What flows (of a chapter), as it stands in a column: each item’s height with the gap behind it, and which lead on, as JSON. */
export const flow = (chapter) => {
  const sheet = proofs().querySelector(`.sheet.flow[data-chapter="${chapter}"]`);
  const runs = [...sheet.querySelectorAll('.flow-part')].map((part) => {
    const list = part.querySelector('.flow-items');
    const heights = [...list.children].map((item) => height(item) + gap(list));
    const leads = [...list.children].flatMap((item, at) =>
      item.querySelector('[data-leads]') || item.nextElementSibling?.querySelector('[data-follows]') ? [at] : []);
    return { name: part.dataset.part, heading: height(part) - height(list), heights, leads };
  });
  return JSON.stringify({ room: height(sheet.querySelector('.sheet-body')), runs });
};

/** Before printing: the paper's size, and the title that becomes the file's name. */
export const load = (rule, name) => {
  rules.replaceSync(rule);
  if (!document.adoptedStyleSheets.includes(rules)) document.adoptedStyleSheets.push(rules);
  title ??= document.title;
  document.title = name;
};

/** After printing. */
export const unload = () => {
  rules.replaceSync('');
  if (title !== null) document.title = title;
  title = null;
};

/** Whether we asked for what is printed now; a frame also hears of it when the page around it is printed. */
let asked = false;

/** The browser's own dialog; not at once, because whoever asks is still at work, and `beforeprint` needs him free. */
export const ask = () => setTimeout(() => {
  asked = true;
  globalThis.print();
  asked = false;
}, 0);

/**
 * @param {(itself: boolean) => void} began whether this page itself is printed
 * @param {() => void} ended both answer at once: `beforeprint` cannot wait
 * @param {() => void} fonts came
 */
export const listen = (began, ended, fonts) => {
  addEventListener('beforeprint', () => began(asked || parent === window));
  addEventListener('afterprint', () => ended());
  document.fonts.addEventListener('loadingdone', () => fonts());
};

/** The date as the person writes it. */
export const today = (language) => {
  try {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
};

/** The preview is as wide as its place. */
const zoomed = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const wide = parseFloat(target.dataset.wide) * (96 / 25.4);
    if (wide > 0) target.style.setProperty('--zoom', Math.min(1, contentRect.width / wide).toFixed(4));
  }
});

afterMorph((root) => {
  for (const place of root.querySelectorAll('[data-wide]')) {
    zoomed.unobserve(place);
    zoomed.observe(place);
  }
});

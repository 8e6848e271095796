// How large the canvas stands. Fit to window: the largest type at which all of it is seen, for a projector. Else, where it
// would reach below the edge, it gives a little: air first, then the journey below folds to one line, then type.
import { afterMorph } from './render.js';

const STEPS = 9;
const LOW = 0.45;
const HIGH = 2.4;
/** What gives way, the least first: how dense the board is (`canvas.css`), and whether the strip is folded. */
const WAYS = [
  { room: 0, folded: false },
  { room: 1, folded: false },
  { room: 1, folded: true },
  { room: 2, folded: true },
  { room: 3, folded: true },
];
/** Where nothing helps, it is as large as it can be read best, and scrolls. */
const SCROLLED = { room: 0, folded: true };
/** The frame of the board around the canvas. */
const AROUND = 8;

/** @param {HTMLElement} view @param {HTMLElement} board */
const fill = ({ style }, board) => {
  const fits = (size) => {
    style.setProperty('--fit', size.toFixed(3));
    return board.scrollHeight <= board.clientHeight + 1;
  };
  let [low, high] = [LOW, HIGH];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  fits(low);
};

/** @param {HTMLElement} view @param {{ room: number, folded: boolean }} way */
const take = (view, { room, folded }) => {
  view.dataset.room = String(room);
  view.dataset.strip = folded ? 'folded' : 'open';
};

/** Air and smaller type together take at most half of the height, and the folded strip and heads of blocks this much. */
const LEAST = 1 / 2;
const SPARED = 200;
/** Where the canvas gets lower by so many pixels, one that stands looser gets lower by at most as many times this. */
const LOOSER = 1.5;

/**
 * The way that was chosen and what for: the place there was and its height, how high the canvas stood, and by how many
 * pixels the nearest of the looser ways missed. While that holds there is nothing to choose; trying costs a layout a way.
 * @type {{ view: HTMLElement, way: object, fits: boolean, place: string, room: number, height: number, missed: number } | null}
 */
let choice = null;

/** @param {HTMLElement} view @param {HTMLElement} board */
const place = (view, board) => [view.dataset.fold, board.clientWidth].join();

/** What lower would be seen whole. @param {HTMLElement} board @param {HTMLElement} canvas */
const missing = (board, canvas) => canvas.offsetHeight + AROUND - board.clientHeight;

/** Whether all that was seen still is, in the same place. @param {HTMLElement} view @param {HTMLElement} board @param {HTMLElement} canvas */
const holds = (view, board, canvas) =>
  choice !== null && choice.place === place(view, board) && !(choice.fits && missing(board, canvas) > 0);

/** Whether a looser way would not fit yet. @param {HTMLElement} board @param {HTMLElement} canvas */
const isTight = (board, canvas) =>
  (choice.height - canvas.offsetHeight) * LOOSER + board.clientHeight - choice.room < choice.missed;

/** Milliseconds without a change after which the canvas gets looser: trying it out costs a layout a way. */
const REST = 300;
let resting = 0;
const atRest = () => {
  resting = setTimeout(() => {
    choice = null;
    fit();
  }, REST);
};

/** @param {HTMLElement} view @param {HTMLElement} board @param {HTMLElement} canvas */
const choose = (view, board, canvas) => {
  const { fold } = view.dataset;
  const ways = WAYS.map((way) => (fold === 'auto' ? way : { ...way, folded: fold === 'folded' }));
  const last = fold === 'open' ? { ...SCROLLED, folded: false } : SCROLLED;
  let missed = Infinity;
  for (const way of ways) {
    take(view, way);
    const lacks = missing(board, canvas);
    if (lacks <= 0) return { way, fits: true, missed };
    missed = Math.min(missed, lacks);
    // A wall: nothing that gives way would be enough.
    if (canvas.offsetHeight * LEAST - SPARED > board.clientHeight) break;
  }
  take(view, last);
  return { way: last, fits: false, missed };
};

/** @param {HTMLElement} view @param {HTMLElement} board */
const give = (view, board) => {
  const canvas = /** @type {HTMLElement} */ (board.firstElementChild);
  if (choice !== null && choice.view !== view) {
    // The same canvas, seen again: as it stood, if that still holds.
    take(view, choice.way);
    choice.view = view;
  }
  // Nothing changes its size under the hands of somebody who writes, or before there is something to measure.
  if (canvas.querySelector('.editing') || !canvas.querySelector('.note, .last')) return;
  // On a phone the blocks stand one below the other.
  if (getComputedStyle(canvas).display !== 'grid') {
    take(view, { room: 0, folded: view.dataset.fold === 'folded' });
    choice = null;
    return;
  }
  clearTimeout(resting);
  if (holds(view, board, canvas)) {
    if (!isTight(board, canvas)) atRest();
    return;
  }
  const chosen = choose(view, board, canvas);
  choice = { ...chosen, view, place: place(view, board), room: board.clientHeight, height: canvas.offsetHeight };
};

const fit = () => {
  const view = /** @type {HTMLElement | null} */ (document.querySelector('.board-view[data-fold]'));
  if (!view) return;
  const board = view.querySelector('.board');
  if (view.classList.contains('fit')) {
    delete view.dataset.room;
    choice = null;
    fill(view, board);
  } else {
    view.style.removeProperty('--fit');
    give(view, board);
  }
};

let asked = false;
const soon = () => {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    fit();
  });
};

// What the person chose of the strip is done at once: the focus goes to a button that must be there by then.
afterMorph((region) => (region.id === 'work' ? fit() : soon()));
addEventListener('resize', soon);

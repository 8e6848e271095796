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

/** What was measured when the way was chosen: while it is the same there is nothing to choose. */
let known = '';

/** @param {HTMLElement} view @param {HTMLElement} board @param {HTMLElement} canvas */
const state = (view, board, canvas) =>
  [
    view.dataset.fold,
    innerHeight,
    board.clientWidth,
    board.clientHeight,
    canvas.offsetHeight,
    canvas.querySelectorAll('.note').length,
  ].join();

/** @param {HTMLElement} view @param {HTMLElement} board */
const give = (view, board) => {
  const canvas = /** @type {HTMLElement} */ (board.firstElementChild);
  // Nothing changes its size under the hands of somebody who writes; on a phone the blocks stand one below the other.
  if (canvas.querySelector('.editing') || state(view, board, canvas) === known) return;
  if (getComputedStyle(canvas).display === 'grid') {
    const { fold } = view.dataset;
    const ways = WAYS.map((way) => (fold === 'auto' ? way : { ...way, folded: fold === 'folded' }));
    const last = fold === 'open' ? { ...SCROLLED, folded: false } : SCROLLED;
    const fits = (way) => {
      take(view, way);
      return canvas.offsetHeight + AROUND <= board.clientHeight;
    };
    if (!ways.some(fits)) take(view, last);
  } else take(view, { room: 0, folded: view.dataset.fold === 'folded' });
  known = state(view, board, canvas);
};

const fit = () => {
  const view = /** @type {HTMLElement | null} */ (document.querySelector('.board-view[data-fold]'));
  if (!view) return;
  const board = view.querySelector('.board');
  if (view.classList.contains('fit')) {
    delete view.dataset.room;
    known = '';
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

// Zoom to fit: the largest type at which the whole canvas stands in the window, for a projector.
import { afterMorph } from './render.js';

const STEPS = 9;
const LOW = 0.45;
const HIGH = 2.4;

const fit = () => {
  const view = document.querySelector('.board-view');
  if (!view) return;
  const { style } = view;
  if (!view.classList.contains('fit')) {
    style.removeProperty('--fit');
    return;
  }
  const board = view.querySelector('.board');
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

let asked = false;
const soon = () => {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    fit();
  });
};

afterMorph(soon);
addEventListener('resize', soon);

// Dragging a dot on a plane with two scales, or onto it from beside it: a mark follows the pointer from step to step, and
// where it is let go the page is told. While it is dragged nothing is drawn anew; Escape takes it back.
import { hold, release } from './render.js';

const FAR = 4;
let held = null;

/** @param {string} text "low high step least most", as `view/priorities/chart.py` writes it */
const scale = (text) => {
  const [low, high, step, least, most] = text.split(' ').map(Number);
  return { low, high, step, least, most };
};

/**
 * The nearest step on a scale.
 * @param {ReturnType<typeof scale>} along
 * @param {number} share from 0 to 1
 */
const snapped = ({ low, high, step, least, most }, share) =>
  Math.min(most, Math.max(least, Math.round((low + share * (high - low)) / step) * step));

const place = ({ low, high }, value) => (value - low) / (high - low);

/** @param {PointerEvent} event */
const at = (event) => {
  const { frame, x, y } = held;
  const box = frame.getBoundingClientRect();
  const inside =
    event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
  const value = {
    x: snapped(x, (event.clientX - box.left) / box.width),
    y: snapped(y, 1 - (event.clientY - box.top) / box.height),
  };
  return { box, inside, value };
};

const begin = (event) => {
  const handle = event.target.closest?.('[data-plane]');
  if (!handle || event.button) return;
  const frame = document.getElementById(handle.dataset.plane);
  if (!frame) return;
  const { planeX, planeY } = frame.dataset;
  held = { handle, frame, x: scale(planeX), y: scale(planeY), from: [event.clientX, event.clientY], ghost: null };
};

const lift = () => {
  const ghost = document.createElement('span');
  ghost.className = 'plane-ghost';
  ghost.setAttribute('aria-hidden', 'true');
  ghost.textContent = held.handle.dataset.planeText ?? '';
  document.body.append(ghost);
  held.ghost = ghost;
  held.handle.classList.add('plane-held');
  held.frame.classList.add('plane-open');
  hold();
};

const move = (event) => {
  if (!held) return;
  const [startX, startY] = held.from;
  if (!held.ghost && Math.hypot(event.clientX - startX, event.clientY - startY) < FAR) return;
  if (!held.ghost) lift();
  const { box, inside, value } = at(event);
  const { ghost, frame, x, y } = held;
  const left = inside ? box.left + place(x, value.x) * box.width : event.clientX;
  const top = inside ? box.bottom - place(y, value.y) * box.height : event.clientY;
  ghost.style.translate = `${left}px ${top}px`;
  ghost.classList.toggle('plane-inside', inside);
  frame.style.setProperty('--aim-x', `${place(x, value.x) * 100}%`);
  frame.style.setProperty('--aim-y', `${100 - place(y, value.y) * 100}%`);
  frame.classList.toggle('plane-aimed', inside);
};

/** Everything as it was, and the pictures that came meanwhile. */
const settle = () => {
  const { handle, frame, ghost } = held;
  held = null;
  if (!ghost) return false;
  ghost.remove();
  handle.classList.remove('plane-held');
  frame.classList.remove('plane-open', 'plane-aimed');
  release();
  return true;
};

const drop = (event) => {
  if (!held) return;
  const { handle } = held;
  const { inside, value } = at(event);
  if (!settle()) return;
  // The click that ends a drag is not a click.
  const quiet = (click) => click.stopPropagation();
  addEventListener('click', quiet, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', quiet, { capture: true }));
  if (inside) handle.dispatchEvent(new CustomEvent('tl-plane', { bubbles: true, detail: value }));
};

const cancel = () => held && settle();

document.addEventListener('pointerdown', begin);
document.addEventListener('pointermove', move);
document.addEventListener('pointerup', drop);
document.addEventListener('pointercancel', cancel);
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !held?.ghost) return;
    event.stopPropagation();
    cancel();
  },
  true,
);

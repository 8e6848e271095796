// Dragging one element's link handle onto another element: a line follows the pointer, the end says what was joined.
import { hold, release } from './render.js';

const SVG = 'http://www.w3.org/2000/svg';
let drawing = null;

const target = (event) => document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-joins]');

const line = () => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'join-line');
  svg.append(document.createElementNS(SVG, 'path'));
  document.body.append(svg);
  return svg;
};

const begin = (event) => {
  const handle = event.target.closest?.('[data-join]');
  if (!handle || event.button) return;
  event.preventDefault();
  event.stopPropagation();
  const box = handle.getBoundingClientRect();
  drawing = { from: handle, x: box.left + box.width / 2, y: box.top + box.height / 2, svg: null, over: null };
  handle.setPointerCapture(event.pointerId);
};

const move = (event) => {
  if (!drawing) return;
  if (!drawing.svg) {
    drawing.svg = line();
    hold();
  }
  const { x, y, svg } = drawing;
  const half = (x + event.clientX) / 2;
  const { clientX, clientY } = event;
  svg.firstChild.setAttribute('d', `M${x} ${y} C${half} ${y} ${half} ${clientY} ${clientX} ${clientY}`);
  const over = target(event);
  if (over !== drawing.over) {
    drawing.over?.classList.remove('join-over');
    over?.classList.add('join-over');
    drawing.over = over;
  }
};

const stop = (event) => {
  if (!drawing) return;
  const { from, svg, over } = drawing;
  drawing = null;
  over?.classList.remove('join-over');
  if (!svg) return;
  svg.remove();
  release();
  const found = event.type === 'pointerup' && target(event);
  const to = found && found.dataset.joins;
  if (!to || to === from.dataset.join) return;
  // The click that ends a drag is not a click.
  addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
  setTimeout(() => from.dispatchEvent(new CustomEvent('tl-join', { bubbles: true, detail: { item: to } })));
};

document.addEventListener('pointerdown', begin, true);
document.addEventListener('pointermove', move);
document.addEventListener('pointerup', stop);
document.addEventListener('pointercancel', stop);

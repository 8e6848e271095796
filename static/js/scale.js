// Dragging a point along a vertical scale (the emotion curve): says each new step while the pointer moves. With Shift, or
// by its own mark, it is what was expected.
let held = null;

const number = (event) => {
  const { box, low, high, step } = held;
  const share = 1 - (event.clientY - box.top) / box.height;
  const raw = low + share * (high - low);
  return Math.min(high, Math.max(low, Math.round(raw / step) * step));
};

document.addEventListener('pointerdown', (event) => {
  const point = event.target.closest?.('[data-scale]');
  if (!point || event.button) return;
  const [low, high, step] = point.dataset.scale.split(' ').map(Number);
  const frame = point.closest('[data-scale-frame]');
  const which = point.dataset.which ?? (event.shiftKey ? 'expected' : 'felt');
  held = { point: point.id, low, high, step, which, box: frame.getBoundingClientRect(), last: null };
  event.preventDefault();
  point.focus?.();
});

document.addEventListener('pointermove', (event) => {
  if (!held) return;
  const value = number(event);
  if (value === held.last) return;
  held.last = value;
  const detail = { number: value, which: held.which };
  document.getElementById(held.point)?.dispatchEvent(new CustomEvent('tl-scale', { bubbles: true, detail }));
});

const drop = () => {
  if (held?.last !== null && held) {
    document.getElementById(held.point)?.dispatchEvent(new CustomEvent('tl-scaled', { bubbles: true, detail: {} }));
  }
  held = null;
};
document.addEventListener('pointerup', drop);
document.addEventListener('pointercancel', drop);

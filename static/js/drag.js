// Dragging of notes and touchpoints. SortableJS moves nodes itself, so on drop each goes back to where it was and the
// page is told what happened; the model then moves it.
import Sortable from 'sortablejs';
import { afterMorph, hold, release } from './render.js';

/** @type {Map<Element, Sortable>} */
const lists = new Map();
let home = null;

const start = (event) => {
  home = { parent: event.from, next: event.item.nextSibling };
  hold();
};

/**
 * The list at a point: the one it lies in, or the only one of the cell or block around it (below its last item).
 * @param {number} x
 * @param {number} y
 */
const listAt = (x, y) => {
  for (let at = document.elementFromPoint(x, y); at; at = at.parentElement) {
    if (at.matches('[data-sort]')) return at;
    const inside = at.querySelectorAll('[data-sort]');
    if (inside.length) return inside.length === 1 ? inside[0] : null;
  }
  return null;
};

/**
 * Where it was let go. Sortable looks only now and then where the pointer is, so a quick hand is ahead of it.
 * @param {{item: HTMLElement, to: HTMLElement, originalEvent: PointerEvent | TouchEvent}} event
 */
const landed = ({ item, to, originalEvent }) => {
  const { clientX: x, clientY: y } = originalEvent.changedTouches?.[0] ?? originalEvent;
  const under = listAt(x, y);
  const items = (list) => [...list.children].filter((each) => each.dataset.item);
  if (!under || under === to || under.dataset.sort !== to.dataset.sort) return [to, items(to).indexOf(item)];
  const above = items(under).filter((each) => {
    const box = each.getBoundingClientRect();
    return y > box.top + box.height / 2;
  });
  return [under, above.length];
};

const end = (event) => {
  const { item } = event;
  const [to, index] = landed(event);
  home.parent.insertBefore(item, home.next);
  release();
  const detail = { item: item.dataset.item, place: to.dataset.place, index };
  to.dispatchEvent(new CustomEvent('tl-drop', { bubbles: true, detail }));
};

/** @param {HTMLElement} list */
const make = (list) =>
  new Sortable(list, {
    group: list.dataset.sort,
    draggable: '[data-item]',
    filter: '[data-still], textarea, input',
    preventOnFilter: false,
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    delay: 180,
    delayOnTouchOnly: true,
    touchStartThreshold: 6,
    fallbackOnBody: true,
    forceFallback: true,
    fallbackTolerance: 5,
    ghostClass: 'drag-ghost',
    chosenClass: 'drag-chosen',
    dragClass: 'drag-moving',
    onStart: start,
    onEnd: end,
  });

// SortableJS remembers every list until it is told to let go, and a list that is remembered keeps the whole view it stood in.
const letGo = () => {
  for (const [list, sortable] of lists) {
    if (list.isConnected) continue;
    sortable.destroy();
    lists.delete(list);
  }
};

afterMorph((root) => {
  letGo();
  for (const list of [root, ...root.querySelectorAll('[data-sort]')]) {
    if (list instanceof HTMLElement && list.dataset.sort && !lists.has(list)) lists.set(list, make(list));
  }
});

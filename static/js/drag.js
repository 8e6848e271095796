// Dragging of notes and touchpoints. SortableJS moves nodes itself, so on drop each goes back to where it was and the
// page is told what happened; the model then moves it.
import Sortable from 'sortablejs';
import { afterMorph, hold, release } from './render.js';

/** @type {WeakMap<Element, Sortable>} */
const lists = new WeakMap();
let home = null;

const start = (event) => {
  home = { parent: event.from, next: event.item.nextSibling };
  hold();
};

const end = (event) => {
  const { item, to } = event;
  const index = [...to.children].filter((each) => each.dataset.item).indexOf(item);
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

afterMorph((root) => {
  for (const list of [root, ...root.querySelectorAll('[data-sort]')]) {
    if (list instanceof HTMLElement && list.dataset.sort && !lists.has(list)) lists.set(list, make(list));
  }
});

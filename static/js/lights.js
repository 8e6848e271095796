// While the pointer or the focus is on a finding, its elements light up; on an element, its findings do.
// From Python this would cost an event and a picture for every move of the mouse.
import { afterMorph } from './render.js';

/** @param {Element} from @returns {Element[]} what lights up with it */
const partners = (from) => {
  const finding = from.closest('[data-lights]');
  if (finding) {
    const ids = finding.getAttribute('data-lights').split(' ').filter(Boolean);
    const named = ids.map((id) => CSS.escape(id)).flatMap((id) => [`#work [data-item="${id}"]`, `#block-${id}`]);
    return named.length ? [...document.querySelectorAll(named.join())] : [];
  }
  const element = from.closest('#work [data-item]');
  if (!element) return [];
  const id = CSS.escape(element.getAttribute('data-item'));
  return [...document.querySelectorAll(`#side [data-lights~="${id}"]`)];
};

/** @type {Set<Element>} */
let lit = new Set();

/** @param {Event} event */
const light = (event) => {
  const now = new Set(event.target instanceof Element ? partners(event.target) : []);
  for (const old of lit) if (!now.has(old)) old.removeAttribute('data-lit');
  for (const each of now) each.setAttribute('data-lit', '');
  lit = now;
};

document.addEventListener('pointerover', light, { passive: true });
document.addEventListener('focusin', light);

// What is not lit steps back while the region `lighting` holds something. It is told to the styles once, at the root:
// `:has` would ask at every change of the board, which costs 9 ms each.
afterMorph((region) => {
  if (region.id === 'lighting') document.documentElement.toggleAttribute('data-looking', region.hasChildNodes());
});

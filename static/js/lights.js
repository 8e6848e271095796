// While the pointer or the focus is on a finding, its elements light up; on an element, its findings do.
// From Python this would cost an event and a picture for every move of the mouse.

const LIT = 'data-lit';

/** @param {Element} from @returns {Element[]} what lights up with it */
const partners = (from) => {
  const finding = from.closest('[data-lights]');
  if (finding) {
    const ids = finding.getAttribute('data-lights').split(' ').filter(Boolean);
    return ids.flatMap((id) => [...document.querySelectorAll(`#work [data-item="${CSS.escape(id)}"]`)]);
  }
  const element = from.closest('#work [data-item]');
  if (!element) return [];
  const id = CSS.escape(element.getAttribute('data-item'));
  return [...document.querySelectorAll(`#side [data-lights~="${id}"]`)];
};

/** @param {Event} event */
const light = (event) => {
  if (!(event.target instanceof Element) || !document.querySelector('[data-lights]')) return;
  const now = new Set(partners(event.target));
  for (const old of document.querySelectorAll(`[${LIT}]`)) if (!now.has(old)) old.removeAttribute(LIT);
  for (const each of now) each.setAttribute(LIT, '');
};

document.addEventListener('pointerover', light, { passive: true });
document.addEventListener('focusin', light);

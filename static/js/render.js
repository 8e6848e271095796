// Puts a region's HTML into the page: one trusted door, one morph that keeps focus, caret and typed text.
import { Idiomorph } from 'idiomorph';
import { html } from './trusted.js';

/** Attributes that belong to the browser, to `data-css`, to `lights.js` or to `fit.js`, not to the HTML. */
const OURS = new Set(['style', 'open', 'data-lit', 'data-room', 'data-strip']);

const FIELDS = 'input, select, textarea';

let held = 0;
/** @type {Map<string, string>} what came while something was dragged */
const waiting = new Map();
/** @type {Set<(root: Element) => void>} what wants to know of new elements (drag) */
const watchers = new Set();

/** @param {(root: Element) => void} watcher */
export const afterMorph = (watcher) => watchers.add(watcher);

/**
 * Sets the properties named in `data-css`; a `style` attribute would be dropped by the page's policy.
 * @param {Element} root
 */
const dress = (root) => {
  for (const element of root.querySelectorAll('[data-css]')) {
    const { style } = /** @type {HTMLElement} */ (element);
    style.cssText = '';
    for (const part of element.getAttribute('data-css').split(';')) {
      const at = part.indexOf(':');
      if (at > 0) style.setProperty(part.slice(0, at).trim(), part.slice(at + 1).trim());
    }
  }
};

/**
 * Items that are as they were become empty stand-ins, which the morph leaves alone: most of a long list is, and the
 * browser compares two elements faster than the morph walks them. Fields stay: what is typed in them is no attribute.
 * @param {Element} region
 * @param {DocumentFragment} content
 */
const spare = (region, content) => {
  for (const fresh of content.querySelectorAll('[data-item][id]')) {
    const old = document.getElementById(fresh.id);
    if (!old || !region.contains(old) || !old.isEqualNode(fresh) || fresh.querySelector(FIELDS)) continue;
    fresh.replaceChildren();
    fresh.setAttribute('data-region', '');
  }
};

const options = {
  morphStyle: 'innerHTML',
  ignoreActiveValue: true,
  restoreFocus: false,
  callbacks: {
    beforeAttributeUpdated: (name) => !OURS.has(name),
    // A child region is filled on its own; an empty stand-in for it must not empty it.
    beforeNodeMorphed: (old, fresh) =>
      !(fresh.nodeType === 1 && fresh.hasAttribute('data-region') && old.id === fresh.id),
  },
};

/**
 * @param {string} id of the region's element
 * @param {string} text its HTML
 * @returns {boolean} whether there is such an element
 */
export const morph = (id, text) => {
  const region = document.getElementById(id);
  if (!region) return false;
  if (held) {
    waiting.set(id, text);
    return true;
  }
  const template = document.createElement('template');
  template.innerHTML = html(text);
  spare(region, template.content);
  Idiomorph.morph(region, template.content.childNodes, options);
  dress(region);
  for (const watcher of watchers) watcher(region);
  return true;
};

/** Nothing is morphed while something is dragged. */
export const hold = () => {
  held += 1;
};

export const release = () => {
  held = Math.max(0, held - 1);
  if (held) return;
  const late = [...waiting];
  waiting.clear();
  for (const [id, text] of late) morph(id, text);
};

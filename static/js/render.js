// Puts a region's HTML into the page: one trusted door, one morph that keeps focus, caret and typed text.
import { Idiomorph } from 'idiomorph';
import { text } from './texts.js';
import { html } from './trusted.js';

/** Attributes that belong to the browser, to `data-css`, to `lights.js`, to `dialog.js` or to `fit.js`, not to the HTML. */
const OURS = new Set(['style', 'open', 'data-lit', 'data-held', 'data-room', 'data-strip']);

const FIELDS = 'input, select, textarea';
const FIELDS_NAMED = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

let held = 0;
/** @type {(() => void)[]} what came while something was dragged */
let waiting = [];
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

/** What has an identity: something is chosen, typed or seen in it, or it is a region of its own. */
const SOMEBODY = '[id], a, button, input, select, textarea, summary, [tabindex]';

/** Words and pictures alone: new ones need not be fitted into the old. @param {ParentNode} content */
const plain = (content) => content.querySelector(SOMEBODY) === null;

/** Gives an element the attributes of another. @param {Element} old @param {Element} fresh */
const same = (old, fresh) => {
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !OURS.has(name)) old.removeAttribute(name);
  }
};

/** Whether it is a place that is filled on its own. @param {Node} old @param {Node} fresh */
const apart = (old, fresh) => fresh.nodeType === 1 && fresh.hasAttribute('data-region') && old.id === fresh.id;

/**
 * Whether two trees differ in attributes and words alone, as most regions do after an edit: then there is nothing to look
 * for, which is most of what a morph does. Fields are left to the morph: what is typed in them is no attribute.
 * @param {Node} old @param {Node} fresh
 * @returns {boolean}
 */
const alike = (old, fresh) => {
  if (old.nodeName !== fresh.nodeName || old.id !== fresh.id || FIELDS_NAMED.has(old.nodeName)) return false;
  return apart(old, fresh) || alikeInside(old, fresh);
};

/** @param {Node} old @param {Node} fresh @returns {boolean} */
const alikeInside = (old, fresh) => {
  let [one, other] = [old.firstChild, fresh.firstChild];
  while (one && other && alike(one, other)) [one, other] = [one.nextSibling, other.nextSibling];
  return !one && !other;
};

/** Gives a tree what another that is alike has. @param {Node} old @param {Node} fresh */
const fit = (old, fresh) => {
  if (old.nodeType !== 1) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
  } else if (!apart(old, fresh)) {
    same(old, fresh);
    fitInside(old, fresh);
  } else if (old.hasAttribute('data-region')) same(old, fresh);
};

/** @param {Node} old @param {Node} fresh */
const fitInside = (old, fresh) => {
  let [one, other] = [old.firstChild, fresh.firstChild];
  while (one) {
    fit(one, other);
    [one, other] = [one.nextSibling, other.nextSibling];
  }
};

const options = {
  morphStyle: 'innerHTML',
  ignoreActiveValue: true,
  restoreFocus: false,
  callbacks: {
    beforeAttributeUpdated: (name) => !OURS.has(name),
    beforeNodeMorphed: (old, fresh) => {
      if (!apart(old, fresh)) return true;
      // A child region is filled on its own: an empty stand-in for it must not empty it, but says what it is.
      if (old.hasAttribute('data-region')) same(old, fresh);
      return false;
    },
  },
};
const whole = { ...options, morphStyle: 'outerHTML' };

/** @param {string | Uint8Array} handed @returns {DocumentFragment} */
const parsed = (handed) => {
  const template = document.createElement('template');
  template.innerHTML = html(text(handed));
  return template.content;
};

/** @param {Element} region */
const told = (region) => {
  dress(region);
  for (const watcher of watchers) watcher(region);
};

/**
 * @param {string} id of the region's element
 * @param {string | Uint8Array} handed its HTML
 * @returns {boolean} whether there is such an element
 */
export const morph = (id, handed) => {
  const region = document.getElementById(id);
  if (!region) return false;
  if (held) {
    waiting.push(() => morph(id, handed));
    return true;
  }
  const content = parsed(handed);
  if (plain(region) && plain(content)) region.replaceChildren(content);
  else if (alikeInside(region, content)) fitInside(region, content);
  else if (region.hasChildNodes()) {
    spare(region, content);
    Idiomorph.morph(region, content.childNodes, options);
  } else region.replaceChildren(content);
  told(region);
  return true;
};

/**
 * Puts an element into a list, from wherever it stands; where the browser can, without taking the focus out of it.
 * @param {Element} list @param {Element} item @param {Element | null} before
 */
const put = (list, item, before) => {
  if (item.isConnected && list.moveBefore) list.moveBefore(item, before);
  else list.insertBefore(item, before);
};

/** What is going on in an item that a new one would not know of. */
const ALIVE = `:hover, [data-lit], [data-held], [open], ${FIELDS}`;

/** @param {Element} item whether somebody is at it */
const isAlive = (item) => item.contains(document.activeElement) || item.matches(ALIVE) || item.querySelector(ALIVE) !== null;

/**
 * Before anything else changes: where the focus goes with an item, the browser brings all styles up to date first.
 * @param {Element} list @param {string[]} ids of the items that stay
 */
const leave = (list, ids) => {
  const stay = new Set(ids);
  for (const item of [...list.children]) if (!stay.has(item.id)) item.remove();
};

/** @param {Element} list @param {string[]} ids of its items as they are to stand */
const arrange = (list, ids) => {
  const wanted = ids.map((id) => document.getElementById(id)).filter((item) => item?.parentElement === list);
  let at = list.firstElementChild;
  for (const item of wanted) {
    if (item === at) at = at.nextElementSibling;
    else put(list, item, at);
  }
};

/**
 * What changed in a list whose children all have ids: a list of hundreds costs what changed in it.
 * @param {string} id of the list
 * @param {string | Uint8Array} handed the HTML of the items that are new or not the same
 * @param {string} order the ids of all items, where that changed
 * @param {boolean} ordered whether it did
 * @returns {boolean} whether there is such a list
 */
export const items = (id, handed, order, ordered) => {
  const list = document.getElementById(id);
  if (!list) return false;
  if (held) {
    waiting.push(() => items(id, handed, order, ordered));
    return true;
  }
  const ids = ordered ? order.split(' ') : [];
  if (ordered) leave(list, ids);
  for (const fresh of [...parsed(handed).children]) {
    const old = document.getElementById(fresh.id);
    if (!old) list.append(fresh);
    else {
      if (old.parentElement !== list) put(list, old, null);
      if (!isAlive(old)) old.replaceWith(fresh);
      else if (alike(old, fresh)) fit(old, fresh);
      else Idiomorph.morph(old, fresh, whole);
    }
  }
  arrange(list, ids);
  told(list);
  return true;
};

/** Nothing is morphed while something is dragged. */
export const hold = () => {
  held += 1;
};

export const release = () => {
  held = Math.max(0, held - 1);
  if (held) return;
  const late = waiting;
  waiting = [];
  for (const catchUp of late) catchUp();
};

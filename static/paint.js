// The last view, painted before Python is up: exactly the HTML that Python made and kept (js/painting.js), never a second
// renderer. A classic script right after the shell: what it waits for is the database, not the program.
(() => {
  'use strict';

  const root = document.documentElement;
  const shell = globalThis.throughlineShell;
  const policy = globalThis.trustedTypes?.createPolicy('throughline', {
    createHTML: (text) => text,
    createScriptURL: ours,
  });
  // The page has one policy; js/trusted.js takes it over from here, once.
  shell.takePolicy = () => {
    delete shell.takePolicy;
    return policy;
  };
  shell.ownScript = (address) => policy?.createScriptURL(address) ?? address;

  // What may stand in a view. Storage is not trusted, and a script that lies there must not come to life.
  const REFUSED = 'script, iframe, object, embed, link, meta, base, style';

  shell.painted = null;
  liked();
  reading();

  // Scripts that are named by scripts: the worker that keeps Python's memory (js/remember.js), the one that keeps the page
  // (js/release.js).
  function ours(address) {
    const script = new URL(address, document.baseURI).href.replace(new URL('./', document.baseURI).href, '');
    if (/^(sw\.js|assets\/pyodide-\w+\/(ahead|remembering)\.js)$/.test(script)) return address;
    throw new TypeError(`${address} is no script of ours`);
  }

  /** Light or dark as the person chose: before anything is seen. */
  function liked() {
    try {
      const { scheme } = JSON.parse(localStorage.getItem(`throughline:${root.dataset.deployment}:preferences`)) ?? {};
      if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
    } catch {
      // Nothing is kept, or nothing may be read: as the system has it.
    }
  }

  function reading() {
    try {
      const asked = indexedDB.open(`throughline-view-${root.dataset.deployment}`);
      asked.onupgradeneeded = () => asked.result.createObjectStore('view');
      asked.onsuccess = () => read(asked.result);
      asked.onerror = (event) => event.preventDefault();
    } catch {
      // IndexedDB is denied: the empty board stands until Python comes.
    }
  }

  function read(database) {
    const wanted = place(location.search);
    try {
      const got = database.transaction('view').objectStore('view').get(wanted.p ? 'project' : 'start');
      got.onsuccess = () => {
        database.close();
        if (got.result) whenThere(() => fits(got.result, wanted) && paint(got.result));
      };
    } catch {
      database.close();
    }
  }

  /** Where the address leads, as far as a view depends on it. */
  function place(query) {
    const parts = new URLSearchParams(query);
    return { v: parts.get('v') ?? 'start', p: parts.get('p') ?? '', j: parts.get('j') ?? '', sel: parts.get('sel') ?? '' };
  }

  function fits(kept, wanted) {
    if (kept.build !== build() || !Array.isArray(kept.regions)) return false;
    const there = place(kept.query);
    return Object.keys(wanted).every((part) => there[part] === wanted[part]);
  }

  /** Which release this is: the name of its settings carries the hash of everything in it. */
  function build() {
    return document.querySelector('py-config')?.getAttribute('src') ?? '';
  }

  /** The page is short, but it may not be all there yet. */
  function whenThere(then) {
    if (document.querySelector('py-config')) then();
    else requestAnimationFrame(() => whenThere(then));
  }

  function paint({ regions, query, room }) {
    if (shell.started) return;
    for (const [id, text] of regions) put(document.getElementById(id), String(text));
    const board = document.querySelector('.board-view'); // as js/fit.js
    if (board && room) [board.dataset.room, board.dataset.strip] = [String(room.dense), String(room.strip)];
    root.toggleAttribute('data-looking', Boolean(document.getElementById('lighting')?.firstChild)); // as js/lights.js
    shell.painted = query;
    performance.mark('throughline:painted');
  }

  function put(region, text) {
    if (!region) return;
    const template = document.createElement('template');
    template.innerHTML = policy?.createHTML(text) ?? text;
    for (const refused of template.content.querySelectorAll(REFUSED)) refused.remove();
    region.replaceChildren(template.content);
    for (const element of region.querySelectorAll('[data-css]')) dress(element);
  }

  /** As js/render.js does: a `style` attribute would be dropped by the page's policy. */
  function dress(element) {
    for (const part of element.dataset.css.split(';')) {
      const at = part.indexOf(':');
      if (at > 0) element.style.setProperty(part.slice(0, at).trim(), part.slice(at + 1).trim());
    }
  }
})();

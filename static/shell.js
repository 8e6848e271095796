// The page before Python, and after it when Python dies: says in words what is going on, and hands people their work.
// A classic script at the head of the page: it runs before anything but itself is needed, so it misses no failure, and it
// needs nothing else to work.
(() => {
  'use strict';

  const STALL = 30_000;
  const PREFIX = 'throughline:';

  // What PyScript says of itself (`py:progress`), in words for whoever waits.
  const STAGES = new Map([
    ['Loading Pyodide', 'Fetching Python, once…'],
    ['Loading interpreter', 'Starting Python…'],
    ['Loading files', 'Opening Throughline…'],
    ['Loaded Pyodide', 'Laying out your canvas…'],
  ]);

  // In a frame of another site's page there are no projects in this browser: that page keeps the document, or nobody.
  const FRAMED = document.documentElement.hasAttribute('data-embed');
  const SAFE = FRAMED ? '' : ' Your projects are safe in this browser.';
  const SLOW = `Throughline is taking long to start. It may still come.${SAFE}`;
  const MISSING = `A part of Throughline could not be fetched.${SAFE}`;
  const BROKEN = `Throughline could not start.${SAFE}`;
  const STOPPED = `Throughline has stopped because of an error.${FRAMED ? '' : ' What it saved is safe in this browser.'}`;

  const TRIED = 'throughline-mended';

  let started = false;
  let mending = false;
  let stall = setTimeout(stalled, STALL);

  const api = {
    ready,
    failed,
    lastDocument: null,
    get started() {
      return started;
    },
  };
  globalThis.throughlineShell = api;

  addEventListener('py:progress', ({ detail }) => {
    const words = STAGES.get(detail);
    const line = document.getElementById('shell-progress');
    if (words && line) line.textContent = words;
    waitAgain();
  });

  // A preload or a script that did not arrive: such events do not bubble, so they are caught on the way down.
  addEventListener('error', noticed, true);
  addEventListener('unhandledrejection', ({ reason }) => noticed({ error: reason, target: window }));

  // A part that is answered by "not found" raises no event of its own.
  const answers = new PerformanceObserver((list) => list.getEntries().forEach(answered));
  answers.observe({ type: 'resource', buffered: true });

  // A file dropped on a page that is not listening yet would replace the page.
  for (const type of ['dragover', 'drop', 'submit']) addEventListener(type, harmless);

  function harmless(event) {
    if (!started) event.preventDefault();
  }

  function waitAgain() {
    clearTimeout(stall);
    if (!started) stall = setTimeout(stalled, STALL);
  }

  function answered({ name, responseStatus }) {
    if (!started && responseStatus >= 400) show(MISSING, name);
  }

  function stalled() {
    show(SLOW, '');
  }

  function noticed({ error, target }) {
    const arrivedNot = target instanceof HTMLLinkElement || target instanceof HTMLScriptElement;
    if (target instanceof Element && !arrivedNot) return; // a picture that did not come is not the end
    if (started) {
      if (isFatal(error)) show(STOPPED, String(error));
    } else if (arrivedNot) {
      show(MISSING, target.href || target.src);
    } else {
      show(BROKEN, String(error?.stack ?? error));
    }
  }

  /** Whether Python itself is dead, as opposed to one thing having gone wrong in it. */
  function isFatal(error) {
    return error instanceof WebAssembly.RuntimeError || error?.pyodide_fatal_error || error?.name === 'PyodideFatalError';
  }

  /** Python calls this when the page is its own. */
  function ready() {
    started = true;
    answers.disconnect();
    clearTimeout(stall);
    if (!FRAMED) forgetTry();
    document.getElementById('app').setAttribute('aria-busy', 'false');
    document.getElementById('shell').replaceChildren();
    api.proved?.();
    api.early?.replay();
  }

  /** Python calls this when it cannot go on. */
  function failed(message) {
    show(started ? STOPPED : BROKEN, String(message));
  }

  function show(sentence, detail) {
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', () => show(sentence, detail), { once: true });
      return;
    }
    clearTimeout(stall);
    const panel = element('section', { id: 'shell-failure', role: 'alert' });
    const actions = element('p', { className: 'shell-actions' });
    if (api.lastDocument) actions.append(button('Download this project', downloadOpen));
    if (!FRAMED) actions.append(button('Download my projects', downloadAll));
    actions.append(button(started ? 'Restart' : 'Try again', () => location.reload()));
    panel.append(element('p', { className: 'shell-sentence', textContent: sentence }), actions);
    if (detail) panel.append(details(detail));
    document.getElementById('shell').replaceChildren(panel);
    dispatchEvent(new CustomEvent('throughline:failed', { detail: sentence }));
    if (!started && !FRAMED) mend();
  }

  /** What this browser keeps of the page may be damaged. The worker (sw.js) fetches such files again; then we try once more. */
  function mend() {
    const worker = controller();
    if (!worker || mending) return;
    mending = true;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => data && firstTry() && location.reload();
    worker.postMessage('mend', [port2]);
  }

  function controller() {
    try {
      return navigator.serviceWorker?.controller;
    } catch {
      return null; // a frame without an origin of its own
    }
  }

  /** Whether we may start anew by ourselves: once, so that a disk that breaks everything does not keep us turning. */
  function firstTry() {
    try {
      if (sessionStorage.getItem(TRIED)) return false;
      sessionStorage.setItem(TRIED, 'yes');
      return true;
    } catch {
      return false;
    }
  }

  function forgetTry() {
    try {
      sessionStorage.removeItem(TRIED);
    } catch {
      // Nothing is kept, so nothing was tried.
    }
  }

  function details(text) {
    const whole = element('details', {});
    whole.append(element('summary', { textContent: 'What happened, for whoever looks into it' }));
    whole.append(element('pre', { textContent: text, tabIndex: 0 }));
    return whole;
  }

  function button(label, action) {
    const made = element('button', { type: 'button', textContent: label });
    made.addEventListener('click', action);
    return made;
  }

  function element(name, properties) {
    return Object.assign(document.createElement(name), properties);
  }

  function downloadOpen() {
    const { name, text } = api.lastDocument;
    download(`${name || 'project'}.json`, text);
  }

  /** Everything of ours in this browser, as it stands: strings that Python can read again, whatever became of it. */
  function downloadAll() {
    const rescue = { kind: 'throughline-rescue', made: new Date().toISOString(), stored: stored() };
    if (api.lastDocument) rescue.open = api.lastDocument;
    download('throughline-projects.json', JSON.stringify(rescue, null, 1));
  }

  function stored() {
    try {
      const ours = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
      return Object.fromEntries(ours.sort().map((key) => [key, localStorage.getItem(key)]));
    } catch (error) {
      return { error: String(error) };
    }
  }

  function download(name, text) {
    const link = element('a', { download: name, href: URL.createObjectURL(new Blob([text], { type: 'application/json' })) });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
})();

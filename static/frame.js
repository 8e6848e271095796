// A frame in another site's page, before Python and beside it: finds the page around it, holds the port to it, and says
// how far the start is and how tall the frame would like to be. What a message means is decided in Python
// (core/embed); here only who may send one, and how many may wait. A classic script right after the shell.
(() => {
  'use strict';

  const NAME = 'throughline-embed';
  const VERSION = 1;
  const EVERY = 250;
  const PATIENCE = 10_000;
  const MOST = 200; // messages that may wait
  const SLICE = 8; // milliseconds at a time, so that whoever works here is not held up by whoever talks
  const LONGEST = 13_000_000; // a document of two million characters, however they are escaped
  const [LOW, HIGH] = [100, 20_000]; // heights

  const root = document.documentElement;
  const shell = globalThis.throughlineShell;
  const asked = new URLSearchParams(location.search);
  const host = /^https?:/.test(asked.get('host') ?? '') ? asked.get('host') : '';
  const waiting = [];
  let port = null;
  let hear = null;
  let busy = false;
  let stage = null;
  let height = 0;

  // The page's one policy; js/trusted.js takes it over from here, once. Nothing is painted from storage in a frame.
  const policy = globalThis.trustedTypes?.createPolicy('throughline', { createHTML: (text) => text });
  shell.painted = null;
  shell.takePolicy = () => {
    delete shell.takePolicy;
    return policy;
  };

  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.scheme = theme;
  if (asked.get('height') === 'auto') root.dataset.embed = 'auto';

  /**
   * Whether this is the page around us saying "connect": it and nobody else, with exactly one port.
   * @param {{source: unknown, origin: string, data: unknown, ports: readonly unknown[]}} event
   * @param {{parent: unknown, self: unknown, host: string}} known `host`: the origin that our address named, if it did
   */
  function connects({ source, origin, data, ports }, known) {
    if (known.parent === known.self || source !== known.parent) return false;
    if (known.host && origin !== known.host) return false;
    if (typeof data !== 'object' || data === null || ports.length !== 1) return false;
    return data.protocol === NAME && data.type === 'connect' && data.version === VERSION;
  }

  /** One message as text, for Python: JSON, without halves of characters. "" for what is no JSON at all. */
  function written(data) {
    try {
      const whole = (_, value) => (typeof value === 'string' && value.toWellFormed ? value.toWellFormed() : value);
      const text = JSON.stringify(data, whole) ?? '';
      return text.length > LONGEST ? JSON.stringify({ id: named(data.id), oversize: true }) : text;
    } catch {
      return '';
    }
  }

  const named = (id) => (typeof id === 'number' || (typeof id === 'string' && id.length <= 64) ? id : null);

  function tell(message) {
    port?.postMessage(message);
  }

  function event(type, payload) {
    tell({ v: VERSION, type, payload });
  }

  // The handshake: we say that we are here (that is no secret), the page around us answers once, with a port.
  let calls = 0;
  let absent = () => {};
  let isAbsent = false; // opened by itself, nobody is around us from the first
  const calling = setInterval(call, EVERY);
  call();

  function call() {
    if (parent === window || (calls += 1) > PATIENCE / EVERY) {
      clearInterval(calling);
      tellAbsent();
      return;
    }
    parent.postMessage({ protocol: NAME, type: 'hello', versions: [VERSION] }, '*');
  }

  addEventListener('message', (event_) => {
    if (port || !connects(event_, { parent, self: window, host })) return;
    clearInterval(calling);
    [port] = event_.ports;
    port.onmessage = ({ data }) => received(data);
    if (stage) event('progress', stage);
    height = 0;
    grown();
  });

  function tellAbsent() {
    isAbsent = true;
    absent();
  }

  function received(data) {
    if (waiting.length >= MOST) {
      tell({ v: VERSION, re: named(data?.id), ok: false, error: { code: 'busy', message: 'too many messages wait' } });
      return;
    }
    waiting.push(data);
    soon();
  }

  function soon() {
    if (busy || !hear || !waiting.length) return;
    busy = true;
    setTimeout(work);
  }

  function work() {
    const until = performance.now() + SLICE;
    try {
      do hear(written(waiting.shift()));
      while (waiting.length && performance.now() < until);
    } finally {
      busy = false;
      soon();
    }
  }

  // How far the start is; the shell has just put it into words.
  addEventListener('py:progress', ({ detail }) => {
    stage = { stage: String(detail), text: document.getElementById('shell-progress')?.textContent ?? '' };
    event('progress', stage);
  });
  addEventListener('throughline:failed', ({ detail }) => event('error', { code: 'internal', message: String(detail) }));

  // How tall the frame would like to be, where the page around it lets it grow.
  function grown() {
    const app = document.getElementById('app');
    if (!app || root.dataset.embed !== 'auto') return;
    const wanted = Math.min(HIGH, Math.max(LOW, Math.ceil(app.getBoundingClientRect().height)));
    if (wanted === height) return;
    height = wanted;
    event('resize', { height });
  }

  // In a frame taller than the window, a dialog in its middle would open out of sight: which part of it is seen is known
  // only to the browser. Asked when a dialog opens or something is said, and told to the style sheet.
  function seen() {
    if (root.dataset.embed !== 'auto') return;
    const asked_ = new IntersectionObserver(([{ intersectionRect: { top, height: tall } }]) => {
      asked_.disconnect();
      if (!tall) return;
      root.style.setProperty('--seen-top', `${Math.max(0, top)}px`);
      root.style.setProperty('--seen-height', `${tall}px`);
    });
    asked_.observe(root);
  }

  addEventListener('DOMContentLoaded', () => {
    const spoken = new MutationObserver(seen);
    for (const id of ['dialog', 'status']) spoken.observe(document.getElementById(id), { childList: true });
  });
  addEventListener('DOMContentLoaded', () => new ResizeObserver(grown).observe(document.getElementById('app')));

  // A file dropped here would take the place of the frame.
  for (const type of ['dragover', 'drop']) {
    addEventListener(type, (event_) => event_.dataTransfer?.types.includes('Files') && event_.preventDefault());
  }

  globalThis.throughlineFrame = {
    connects,
    tell: (text) => tell(JSON.parse(text)),
    /** Python is up: it hears what waits and all that comes, and whether nobody is there. */
    hear(heard, alone) {
      hear = heard;
      absent = alone;
      if (isAbsent) absent();
      soon();
    },
  };
})();

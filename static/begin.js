// Python's start on a later visit: what starts it stands in the page and waits (`sw.js`, `again`) until the last view is seen.
// To read a megabyte of modules meanwhile made the picture late, and Python hardly sooner.
(() => {
  'use strict';

  /** Milliseconds that a picture is waited for. */
  const LONG_ENOUGH = 300;

  globalThis.throughlineShell.pictured = pictured;

  document.addEventListener('DOMContentLoaded', () => {
    if (document.querySelector('[data-start="module"]')) pictured().then(begin);
  });

  /** When something is seen; at once in a page that nobody sees. */
  function pictured() {
    return new Promise((done) => {
      if (document.hidden) return done();
      new PerformanceObserver(done).observe({ type: 'paint', buffered: true });
      setTimeout(done, LONG_ENOUGH);
    });
  }

  function begin() {
    for (const link of document.querySelectorAll('link[data-start="preload"]')) link.rel = 'preload';
    for (const { src } of document.querySelectorAll('script[data-start="module"]')) import(src);
  }
})();

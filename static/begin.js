// Python's start on a later visit: what starts it stands in the page and waits (`sw.js`, `again`) until the last view is seen.
// To read a megabyte of modules meanwhile made the picture late, and Python no sooner.
(() => {
  'use strict';

  /** Milliseconds that a picture is waited for. */
  const LONG_ENOUGH = 300;

  document.addEventListener('DOMContentLoaded', () => {
    if (document.querySelector('[data-start="module"]')) pictured().then(begin);
  });

  /** A page that nobody sees has no picture. */
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

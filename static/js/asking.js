// Asks the service worker (`sw.js`), which answers by a port of its own.

/** In a frame without an origin of its own even the question is forbidden. */
export const workers = (() => {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
})();

/**
 * @param {ServiceWorker} worker
 * @param {string} what one of those that it knows
 * @returns {Promise<any>} its answer
 */
export const asked = (worker, what) =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    worker.postMessage(what, [port2]);
  });

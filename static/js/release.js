// Releases: the service worker (`sw.js`) keeps this one for visits without a network and fetches the next one beside it.
// Nothing is swapped under anybody: the page is told that a new release waits, and takes it when the person says so.
import { asked, workers } from './asking.js';
import { scriptAddress } from './trusted.js';

const HOUR = 3_600_000;
const PATIENCE = 5_000;
const ours = document.documentElement.dataset.release;

let came = () => {};

const whenIdle = (work) => (globalThis.requestIdleCallback ?? setTimeout)(work, { timeout: PATIENCE });

/** @param {ServiceWorker} worker @returns {Promise<string>} the release that it holds */
const releaseOf = (worker) => asked(worker, 'release');

/** A worker of another release is news. @param {ServiceWorker | null} worker @returns {Promise<boolean>} */
const isNews = async (worker) => {
  if (!worker || (await releaseOf(worker)) === ours) return false;
  came();
  return true;
};

/** A worker that is on its way: wait until it has everything. @param {ServiceWorker | null} fresh */
const follow = (fresh) => fresh?.addEventListener('statechange', () => fresh.state === 'installed' && isNews(fresh));

/**
 * News is what whoever comes next will get: a page that has just come with a new release may still have the worker of the one
 * before. When the one that answers for us is of our release, it may clear away what others left.
 * @param {ServiceWorkerRegistration} registration
 */
const settle = async ({ waiting, active }) => {
  await isNews(waiting ?? active);
  const { controller } = workers;
  if (controller && (await releaseOf(controller)) === ours) controller.postMessage('tidy');
};

const register = async () => {
  const registration = await workers.register(scriptAddress('./sw.js'), { updateViaCache: 'none' });
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  setInterval(() => registration.update().catch(() => {}), HOUR);
  workers.addEventListener('controllerchange', () => settle(registration)); // another tab took a new release
  await settle(registration);
};

/** Keep this release, and say when another is there. @param {() => void} callback */
export const listen = (callback) => {
  // A frame on somebody's page keeps nothing behind their back; the page that is made to be framed names no release.
  if (!workers || !ours || globalThis.top !== globalThis) return;
  came = callback;
  // Refused (a private window, a full disk, a host without it): the page goes on by the network.
  whenIdle(() => register().catch(() => {}));
};

/** The person wants the new release: whoever loads the page gets the newest. */
export const take = () => location.reload();

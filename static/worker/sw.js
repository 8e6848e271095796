// The service worker: holds one release of the page, so that the next visit needs no network. The build writes into
// FILES what belongs to the release (path: sha256, as `integrity` wants it) and into PACKED who has a smaller twin.
// All releases share one cache: a name in assets/ carries its hash, so a new release fetches only what has changed, and a
// tab of the old one still finds its files. Whoever opens or reloads the page gets the newest release that is whole;
// whoever has it open keeps theirs. What is not ours to answer (/embed/, other sites below us) is left alone.
'use strict';

const FILES = new Map(Object.entries(__FILES__));
const PACKED = new Map(Object.entries(__PACKED__));
const RELEASE = '__RELEASE__';

const PAGE = '';
const HOME = new URL('./', location.href).href;
const PATIENCE = 1_000;
const CACHE = `throughline ${HOME}`;
/** What must be right for anything else to be mended. They are small, so they are looked over each time. */
const VITAL = /^$|^assets\/first-/;

addEventListener('install', (event) => event.waitUntil(Promise.all([direct(event), fill()])));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

/**
 * What the browser may take by itself, where it can, so that no file waits for this worker to be awake and free: what bears a
 * hash from our cache, WebAssembly from its own (`compiled`); what is not there comes from the host.
 */
async function direct(event) {
  const files = (pathname) => ({ urlPattern: new URLPattern({ pathname, search: '', baseURL: HOME }) });
  try {
    await event.addRoutes([
      { condition: files('assets/first-*'), source: 'fetch-event' },
      { condition: files('assets/*.wasm'), source: 'network' },
      { condition: files('assets/*'), source: { cacheName: CACHE } },
    ]);
  } catch {
    // This browser does not: everything comes by way of us.
  }
}

/** What may be asked of us, by the page or by the worker before us; an answer goes back by the port. */
const ASKED = {
  mend,
  release: () => RELEASE,
  takeOver: () => {
    skipWaiting();
    return place(PAGE);
  },
  tidy,
};

addEventListener('message', (event) => {
  const answered = async () => {
    const answer = await ASKED[event.data]?.();
    event.ports[0]?.postMessage(answer);
  };
  event.waitUntil(answered());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === undefined) return;
  if (request.mode === 'navigate') {
    if (path === PAGE) event.respondWith(page(event));
  } else if (FILES.has(path) || isHashed(path)) {
    event.respondWith(file(event, path));
  }
});

/** The path below us as FILES spells it; undefined for what is not below us. */
function pathOf(address) {
  const url = new URL(address);
  const plain = url.origin + url.pathname;
  if (!plain.startsWith(HOME)) return undefined;
  return plain.slice(HOME.length).replace(/^index\.html$/, PAGE);
}

function isHashed(path) {
  return path.startsWith('assets/');
}

/** Where a file lies in the cache: a name without a hash gets one. */
function place(path) {
  const url = new URL(path, HOME);
  if (!isHashed(path)) url.searchParams.set('kept', FILES.get(path));
  return url.href;
}

/** The page: of the release that waits, if there is one, which takes over with it. */
async function page(event) {
  const next = registration.waiting && (await newPage(registration.waiting));
  return next ?? again(await file(event, PAGE));
}

/**
 * The page for another visit: what starts Python waits there for the picture (`begin.js`). And Chromium keeps modules
 * compiled, but asks for what it kept only where they were preloaded as scripts are; on a first visit that would cost their
 * being compiled while they arrive.
 */
async function again(plain) {
  if (!plain.ok) return plain;
  const headers = new Headers(plain.headers);
  for (const gone of ['Content-Encoding', 'Content-Length']) headers.delete(gone);
  const text = await plain.text();
  const waiting = text
    .replaceAll('<link data-start rel="modulepreload"', '<link data-start="preload" as="script" crossorigin')
    .replaceAll('<link data-start rel="preload"', '<link data-start="preload"')
    .replaceAll('<script data-start type="module"', '<script data-start="module" type="waiting"');
  return new Response(waiting, { headers });
}

/** Its files are in the cache already. One that does not answer is not waited for. */
async function newPage(waiting) {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((done) => {
    port1.onmessage = ({ data }) => done(data);
    setTimeout(done, PATIENCE);
  });
  waiting.postMessage('takeOver', [port2]);
  const where = await answer;
  return where && (await caches.open(CACHE)).match(where, { ignoreVary: true });
}

async function file(event, path) {
  if (path.endsWith('.wasm')) return compiled(event, path);
  return (await found(path)) ?? fetch(event.request);
}

/** Chromium keeps WebAssembly compiled only for what comes by its own cache, where a hashed name is answered without asking
 * the host; ours is for when that one is empty and there is no network. Where it is taken directly, the page asks us only
 * then (`starting.js`). */
async function compiled({ request }, path) {
  const answer = await fetch(request).catch(() => undefined);
  return answer?.ok ? answer : ((await found(path)) ?? answer ?? Response.error());
}

/** What is kept under a path, if it is whole; a cache that cannot be read is as good as none. What is missing comes back
 * after the start (`tidy`). */
async function found(path) {
  try {
    const kept = await match(path);
    if (!kept || !VITAL.test(path) || (await isSound(path, kept.clone()))) return kept;
    await (await caches.open(CACHE)).delete(place(path));
    return undefined;
  } catch {
    return undefined;
  }
}

async function match(path) {
  const cache = await caches.open(CACHE);
  return cache.match(place(path), { ignoreVary: true });
}

async function isSound(path, response) {
  return (await integrity(await response.arrayBuffer())) === FILES.get(path);
}

async function integrity(content) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** Fetch what the cache has not. One after the other: the person at the page comes first. */
async function fill() {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const path of FILES.keys()) if (!there.has(place(path))) await put(path);
}

/** @param {RequestCache} how from the browser's own cache, where the page has just put it, or surely from the host */
async function put(path, how = isHashed(path) ? 'default' : 'no-cache') {
  const cache = await caches.open(CACHE);
  await cache.put(place(path), await (PACKED.has(path) ? unpacked(path, how) : whole(path, how)));
}

/** The browser itself refuses what has not the right hash. */
async function whole(path, how) {
  const response = await fetch(new URL(path, HOME), { cache: how, integrity: FILES.get(path) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.redirected ? new Response(response.body, response) : response;
}

/** From a host that does not compress, the small twin; as the page does it (library.js). */
async function unpacked(path, how) {
  const large = await fetch(new URL(path, HOME), { cache: how });
  if (large.headers.has('content-encoding')) return proven(path, large, large);
  await large.body.cancel();
  const small = await fetch(new URL(PACKED.get(path), HOME), { cache: how });
  return proven(path, new Response(small.body.pipeThrough(new DecompressionStream('gzip'))), large);
}

async function proven(path, response, { ok, status, headers }) {
  const content = await response.arrayBuffer();
  if (!ok || (await integrity(content)) !== FILES.get(path)) throw new Error(`${path}: ${status}, or not what it should be`);
  const said = new Headers(headers);
  said.set('Content-Encoding', 'identity');
  return new Response(content, { headers: said });
}

/** After a start: what went missing comes back; what only older releases need goes, once nobody can have them open. */
async function tidy() {
  await fill();
  if (registration.installing || registration.waiting) return;
  if ((await clients.matchAll({ type: 'window', includeUncontrolled: true })).length > 1) return;
  const cache = await caches.open(CACHE);
  const ours = new Set([...FILES.keys()].map(place));
  for (const { url } of await cache.keys()) if (!ours.has(url)) await cache.delete(url);
}

/** The page could not start: look over every file, fetch again what is broken; says how many those were. */
async function mend() {
  let mended = 0;
  for (const path of FILES.keys()) {
    const kept = await match(path).catch(() => undefined);
    const sound = kept && (await isSound(path, kept).catch(() => false));
    if (sound) continue;
    try {
      await put(path, 'reload');
      mended += 1;
    } catch {
      // Not now: the network is away, or it is the host that has it wrong.
    }
  }
  return mended;
}

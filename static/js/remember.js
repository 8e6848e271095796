// Has Python's memory kept for the next visits (python/memory.js), when nobody has done anything for a while: it costs a
// second start, in a worker.
import { memory } from 'interpreter';
import { scriptAddress } from './trusted.js';

/** Milliseconds without a hand on the page. */
const QUIET = 10_000;
const HANDS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll', 'input'];

let waiting;

function wait() {
  clearTimeout(waiting);
  waiting = setTimeout(quiet, QUIET);
}

async function quiet() {
  if (!globalThis.throughlineShell.started || document.hidden) return wait();
  for (const hand of HANDS) removeEventListener(hand, wait, { capture: true });
  try {
    // One tab does it for all.
    await navigator.locks.request('throughline-memory', { ifAvailable: true }, (lock) => lock && keep());
  } catch {
    // No storage, or no worker: each visit is a first one.
  }
}

async function keep() {
  if (await memory.isRemembered(memory.program)) return;
  const worker = new Worker(scriptAddress(memory.worker), { type: 'module', name: 'throughline-memory' });
  const said = await new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => resolve(message);
    worker.postMessage(memory.program);
  });
  worker.terminate();
  performance.mark('throughline:kept');
  if (said !== 'kept') console.info(`The next visit starts from the beginning: ${said}`);
}

// A frame on somebody's page must not work behind their back; and who saves data saves battery.
if (globalThis.top === globalThis && !navigator.connection?.saveData) {
  for (const hand of HANDS) addEventListener(hand, wait, { capture: true, passive: true });
  wait();
}

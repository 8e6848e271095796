// The rest of our own modules, which nobody needs before the page is up (`tools/parting.py`): fetched when it is.
import { asked, workers } from './asking.js';

/** The name carries how the content's SHA-256 begins. */
const MARK = /-([0-9a-f]+)\.txt$/;

const PATIENCE = 20_000;

const address = () => document.getElementById('rest').href;

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {RequestCache} cache */
const fetched = async (cache) => {
  const answer = await fetch(address(), { cache });
  if (!answer.ok) throw new Error(`${address()} could not be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** Whether it is what its name says; a page that is not secure cannot tell. @param {Uint8Array} bytes */
const isWhole = async (bytes) => {
  if (!crypto.subtle) return true;
  return hex(await crypto.subtle.digest('SHA-256', bytes)).startsWith(address().match(MARK)[1]);
};

/** The archive. One that was spoiled where it is kept is fetched again from the host. */
const whole = async () => {
  const bytes = await fetched('default');
  if (await isWhole(bytes)) return bytes;
  if (workers?.controller) await asked(workers.controller, 'mend');
  const again = await fetched('reload');
  if (await isWhole(again)) return again;
  throw new Error(`${address()} is not what it should be`);
};

const aWhile = () =>
  new Promise((done) => {
    addEventListener('online', done, { once: true });
    setTimeout(done, PATIENCE);
  });

/** The archive, when it can be had. @returns {Promise<Uint8Array>} */
export const come = async () => {
  for (;;) {
    try {
      return await whole();
    } catch (reason) {
      console.info(`The rest of Throughline has not come yet: ${reason}`);
      await aWhile();
    }
  }
};

/**
 * The archive, at once: an import in Python waits for no promise. Of what is asked for so, a window gets text only; in this
 * one each character is a byte.
 * @returns {Uint8Array}
 */
export const now = () => {
  const request = new XMLHttpRequest();
  request.open('GET', address(), false);
  request.overrideMimeType('text/plain; charset=x-user-defined');
  request.send();
  if (request.status !== 200) throw new Error(`${address()} could not be fetched: ${request.status}`);
  const { responseText } = request;
  const bytes = new Uint8Array(responseText.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = responseText.charCodeAt(at);
  return bytes;
};

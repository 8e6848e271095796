// Sharing: a passphrase for links (PBKDF2, then AES-GCM), the clipboard, and the system's own dialog for sending files.

const ROUNDS = 600_000;
const SALT = 16;
const NONCE = 12;
const PURPOSE = new TextEncoder().encode('throughline link 1s');

/** This page's address, without what stands behind ? and #. */
export const address = () => location.origin + location.pathname;

export const canLock = () => Boolean(globalThis.crypto?.subtle);

const probe = () => new File(['<!doctype html>'], 'a.html', { type: 'text/html' });

export const canSend = () => {
  try {
    return Boolean(navigator.canShare?.({ files: [probe()] }));
  } catch {
    return false;
  }
};

const keyOf = async (passphrase, salt) => {
  const text = new TextEncoder().encode(passphrase.normalize('NFC'));
  const given = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations: ROUNDS, salt };
  return crypto.subtle.deriveKey(how, given, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

/** Salt, nonce and what was encrypted, one after the other.
 * @param {Uint8Array} data @param {string} passphrase @returns {Promise<Uint8Array | null>} */
export const lock = async (data, passphrase) => {
  if (!canLock()) return null;
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const key = await keyOf(passphrase, salt);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: PURPOSE }, key, data);
  const whole = new Uint8Array(SALT + NONCE + sealed.byteLength);
  whole.set(salt);
  whole.set(iv, SALT);
  whole.set(new Uint8Array(sealed), SALT + NONCE);
  return whole;
};

/** @param {Uint8Array} data @param {string} passphrase
 * @returns {Promise<Uint8Array | null>} null where it is not the passphrase (or the bytes are not what they were) */
export const unlock = async (data, passphrase) => {
  if (!canLock() || data.length <= SALT + NONCE) return null;
  try {
    const key = await keyOf(passphrase, data.slice(0, SALT));
    const how = { name: 'AES-GCM', iv: data.slice(SALT, SALT + NONCE), additionalData: PURPOSE };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, data.slice(SALT + NONCE)));
  } catch {
    return null;
  }
};

/** @param {string} text @returns {Promise<boolean>} */
export const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} name @param {string} title @param {string} type @param {string} text
 * @returns {Promise<boolean | null>} null where the person thought better of it */
export const send = async (name, title, type, text) => {
  try {
    await navigator.share({ title, files: [new File([text], name, { type })] });
    return true;
  } catch (error) {
    return error?.name === 'AbortError' ? null : false;
  }
};

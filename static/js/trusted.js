// The page's one Trusted Types policy. Whoever holds `html` can make markup that the browser takes, so only the
// renderer imports it, and nothing hands it on.

// Made in paint.js, which painted before any module was there; it gives the policy away once.
const policy = globalThis.throughlineShell.takePolicy();

/**
 * Markup made by our views, as the browser wants it.
 * @param {string} text
 * @returns {TrustedHTML | string} a plain string where the browser has no Trusted Types
 */
export const html = (text) => policy?.createHTML(text) ?? text;

/** Where the service worker lies, as the browser wants it. @returns {TrustedScriptURL | string} */
export const workerAddress = () => policy?.createScriptURL('./sw.js') ?? './sw.js';

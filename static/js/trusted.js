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

/** The address of a script of ours that is no module of the page, as the browser wants it. @param {string} address */
export const scriptAddress = (address) => policy?.createScriptURL(address) ?? address;

// What Python may call of JavaScript: each module does one thing that a browser cannot do from Python in time.
// Register it here; Python finds it as `js.throughline.<name>`.

/** @type {Record<string, object>} */
const glue = {};

globalThis.throughline = glue;

// What Python may call of JavaScript: each module does one thing that a browser cannot do from Python in time.
// Register it here; Python finds it as `js.throughline.<name>`.

import * as dialog from './dialog.js';
import './drag.js';
import './fit.js';
import './join.js';
import * as paper from './paper.js';
import * as render from './render.js';
import './scale.js';

/** @type {Record<string, object>} */
const glue = { dialog, paper, render };

globalThis.throughline = glue;

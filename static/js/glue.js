// What Python may call of JavaScript: each module does one thing that a browser cannot do from Python in time.
// Register it here; Python finds it as `js.throughline.<name>`.

import * as dialog from './dialog.js';
import './drag.js';
import * as files from './files.js';
import './fit.js';
import './join.js';
import * as late from './late.js';
import './leaving.js';
import './lights.js';
import * as lock from './lock.js';
import * as painting from './painting.js';
import * as paper from './paper.js';
import './plane.js';
import * as release from './release.js';
import './remember.js';
import * as render from './render.js';
import * as rest from './rest.js';
import './scale.js';
import * as sharing from './sharing.js';
import * as shelf from './shelf.js';
import * as sight from './sight.js';
import * as texts from './texts.js';
import './twice.js';
import './when.js';

/** @type {Record<string, object>} */
const glue = { dialog, files, late, lock, painting, paper, release, render, rest, sharing, shelf, sight, texts };

globalThis.throughline = glue;

// Starts PyScript. Everything that knows PyScript is here, in interpreter.js, in database.js and in pyscript.toml.
import 'interpreter';
import { guardDatabase } from './database.js';
import './glue.js';

guardDatabase();

// PyScript asks for IndexedDB while it is being imported, so it comes after the guard.
const { hooks } = await import('@pyscript/core');

// PyScript builds one hook for its workers out of text, which the page's policy forbids. We have no workers.
hooks.worker.onBeforeRunAsync.clear();

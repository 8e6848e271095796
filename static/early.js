// Early hands: what is clicked and typed before Python is up is kept, and done in its order when Python can.
(() => {
  'use strict';

  const PATIENCE = 5_000;
  const KEPT = ['click', 'dblclick', 'contextmenu', 'submit', 'input', 'change', 'keydown'];
  const FIELDS = 'input, textarea, select';
  const shell = globalThis.throughlineShell;

  /** @type {{type: string, path: Array<string | number>, event: Event, value?: string}[]} */
  const waiting = [];
  let replaying = false;
  let until = 0;
  // What our own doing sets off (a form that is sent) is no new wish.
  let doing = false;

  for (const type of KEPT) addEventListener(type, keep, true);

  shell.early = {
    /** Do all that waits, then stop listening. */
    async replay() {
      replaying = true;
      until = performance.now() + PATIENCE;
      try {
        while (waiting.length) await again(waiting.shift());
      } finally {
        doing = false;
        for (const type of KEPT) removeEventListener(type, keep, true);
      }
    },
  };

  function keep(event) {
    if (doing || !event.isTrusted || !inTheApp(event.target)) return;
    const field = event.target.closest?.(FIELDS);
    if (event.type === 'input' || event.type === 'change') return keepField(event, field);
    if (event.type === 'keydown' && (mine(event) || (field && !replaying))) return;
    if (event.type === 'click' && field && !replaying && field.type !== 'submit') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.push({ type: event.type, path: path(event.target), event });
  }

  /** The shell's own buttons live without Python. */
  function inTheApp(target) {
    return target instanceof Element && (target === document.body || Boolean(target.closest('#app')));
  }

  /** Keys that move about, or belong to the browser. */
  function mine({ key, ctrlKey, metaKey, isComposing }) {
    if (isComposing || ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'F5', 'F12'].includes(key)) return true;
    return (ctrlKey || metaKey) && !['z', 'y', 's', 'd', 'Enter', ' '].includes(key);
  }

  /** A field takes its text by itself; what stands in it last is told. */
  function keepField(event, field) {
    if (!field || replaying) return;
    const value = field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
    const last = waiting.at(-1);
    const where = path(field);
    if (event.type === 'input' && last?.type === 'input' && String(last.path) === String(where)) last.value = value;
    else waiting.push({ type: event.type, path: where, event, value });
  }

  /** From the nearest element with an id down to this one. */
  function path(element) {
    if (element === document.body) return [];
    const steps = [];
    for (let at = element; at; at = at.parentElement) {
      if (at.id) return [at.id, ...steps];
      steps.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
    }
    return steps;
  }

  function found([id, ...steps]) {
    let at = document.getElementById(id);
    for (const step of steps) at = at?.children[step];
    return at ?? null;
  }

  async function again({ type, path: where, event, value }) {
    const target = await there(where, type);
    if (!target) return;
    doing = true;
    if (type === 'keydown') press(target, event);
    else if (type === 'input' || type === 'change') fill(target, type, value);
    else if (type === 'click') click(target);
    else if (type === 'submit') target.requestSubmit?.();
    else target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    doing = false;
    await new Promise((done) => setTimeout(done));
  }

  /** An element that is on its way (a project that is being opened) is waited for; all together not for ever. */
  async function there(where, type) {
    for (;;) {
      // Keys go to what the clicks before them have put the focus on.
      const focused = document.activeElement;
      if (type === 'keydown' && focused && focused !== document.body) return focused;
      const target = where.length ? found(where) : document.body;
      if (target || performance.now() > until) return target;
      await new Promise((done) => requestAnimationFrame(done));
    }
  }

  function click(target) {
    target.closest('button, a, [tabindex]')?.focus();
    if (target instanceof HTMLElement) target.click();
    else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }

  function fill(target, type, value) {
    if (typeof value === 'boolean') target.checked = value;
    else target.value = value;
    target.dispatchEvent(new Event(type, { bubbles: true }));
  }

  function press(target, { key, code, ctrlKey, metaKey, shiftKey, altKey }) {
    const again_ = new KeyboardEvent('keydown', {
      key, code, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true,
    });
    if (!target.dispatchEvent(again_) || ctrlKey || metaKey || altKey) return;
    if (target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button])')) type_(target, key);
    else if (key === 'Enter' || key === ' ') click(target);
  }

  /** What the browser would have done with the key; `execCommand` makes the input event and the field's own undo. */
  function type_(target, key) {
    target.focus();
    if (key.length === 1) document.execCommand('insertText', false, key);
    else if (key === 'Backspace') document.execCommand('delete');
    else if (key === 'Enter' && target.matches('textarea')) document.execCommand('insertLineBreak');
    else if (key === 'Enter') target.form?.requestSubmit();
  }
})();

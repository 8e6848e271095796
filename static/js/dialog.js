// Opens and closes the one dialog as the model wants it: modal, beside its anchor, focus given back.
const GAP = 4;

/** @returns {HTMLDialogElement | null} */
const current = () => document.querySelector('#dialog > dialog');

/** @param {HTMLDialogElement} dialog @returns {HTMLElement | null} */
const anchorOf = (dialog) => (dialog.dataset.anchor ? document.getElementById(dialog.dataset.anchor) : null);

/**
 * Beside its anchor, inside the window; in the middle (by the style sheet) without one or on a narrow window.
 * @param {HTMLDialogElement} dialog
 */
const place = (dialog) => {
  const anchor = anchorOf(dialog);
  const beside = Boolean(anchor) && innerWidth > 640;
  dialog.classList.toggle('beside', beside);
  if (!beside) {
    dialog.style.removeProperty('left');
    dialog.style.removeProperty('top');
    return;
  }
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const below = at.bottom + GAP + height <= innerHeight ? at.bottom + GAP : at.top - GAP - height;
  dialog.style.setProperty('left', `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`);
  dialog.style.setProperty('top', `${Math.max(8, Math.min(below, innerHeight - height - 8))}px`);
};

// A dialog that grows (a long list is pasted) stays inside the window.
const growth = new ResizeObserver(([entry]) => place(entry.target));

/**
 * What had the focus before, and what the dialog stands beside (a browser need not give the focus to a button that is
 * clicked): their elements keep their buttons in sight, or the focus could not go back to them.
 * @type {(Element | null | undefined)[]}
 */
let held = [];

/** @param {HTMLDialogElement} dialog */
const hold = (dialog) => {
  held = [document.activeElement, anchorOf(dialog)].map((each) => each?.closest('[data-item]'));
  for (const each of held) each?.setAttribute('data-held', '');
};

/** After the region is morphed: show what is to be seen. */
export const show = () => {
  const dialog = current();
  if (!dialog) return;
  if (!dialog.open) {
    hold(dialog);
    dialog.showModal();
    growth.disconnect();
    growth.observe(dialog);
  } else if (!dialog.contains(document.activeElement)) {
    // One dialog came in place of another, and what had the focus went with it.
    dialog.querySelector('[autofocus]')?.focus();
  }
  place(dialog);
};

/** Before the region is emptied: close, so that the focus goes back to where it came from. */
export const close = () => {
  const dialog = current();
  if (dialog?.open) dialog.close();
  for (const each of held) each?.removeAttribute('data-held');
};

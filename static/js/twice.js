// A double click where one is enough: the first opens a field, and what moved under the pointer must not get the second,
// which would take the focus away and with it the field that holds nothing yet.

const SHORTLY = 600;
const FIELD = 'textarea, input:not([type="checkbox"], [type="radio"])';

let opened = -SHORTLY;
let swallowing = false;

addEventListener('focusin', (event) => {
  if (event.target instanceof Element && event.target.matches(FIELD)) opened = event.timeStamp;
});

addEventListener(
  'mousedown',
  (event) => {
    const field = document.activeElement;
    const inside = event.target instanceof Node && field?.contains(event.target);
    swallowing = event.detail > 1 && event.timeStamp - opened < SHORTLY && Boolean(field?.matches(FIELD)) && !inside;
    if (swallowing) event.preventDefault();
  },
  true,
);

for (const kind of ['click', 'dblclick']) {
  addEventListener(
    kind,
    (event) => {
      if (!swallowing || /** @type {MouseEvent} */ (event).detail < 2) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}

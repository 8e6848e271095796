// What the person is to see is brought into sight.

/**
 * In the frame to come, when the page is laid out anyway: asked for at once it costs a layout of its own.
 * @param {Element} element
 */
export const bring = (element) => requestAnimationFrame(() => element.scrollIntoView({ block: 'nearest', inline: 'nearest' }));

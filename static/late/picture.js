// An SVG picture as a PNG: the browser draws it on a canvas, as large as it can.

/** Times its own size; a browser that cannot make so large a canvas gives nothing, and the next is tried. */
const SCALES = [3, 2, 1.5, 1];
const LARGEST = 16_000;

/** @param {string} svg @returns {Promise<HTMLImageElement>} */
const loaded = async (svg) => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  return image;
};

const drawn = (image, scale) => {
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  if (Math.max(width, height) > LARGEST && scale > 1) return null;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
};

/**
 * @param {string} svg
 * @returns {Promise<Uint8Array>}
 */
export const made = async (svg) => {
  const image = await loaded(svg);
  for (const scale of SCALES) {
    const blob = await drawn(image, scale);
    if (blob) return new Uint8Array(await blob.arrayBuffer());
  }
  throw new Error('this browser can make no picture of this size');
};

// Slides that Python describes, written as a PowerPoint file by PptxGenJS. The build puts both libraries beside this file.
import Zip from './jszip.js';
import Library from './pptxgen.js';

const INCH = 72;
const LAYOUT = 'throughline';
const TITLE = 'title';

/** Points as inches, which is what the library counts in. */
const inches = (points) => points / INCH;

const stroke = ({ colour, thick, dashed }) => ({ color: colour, width: thick, dashType: dashed ? 'dash' : 'solid' });

const place = (box) => ({ x: inches(box.x), y: inches(box.y), w: inches(box.width), h: inches(box.height) });

/** A paragraph; what hangs on a note (letters, + and −) follows its words. */
const runs = (words, font, last) => {
  const look = { fontFace: font, fontSize: words.size, bold: words.bold, color: words.colour };
  const strike = words.struck ? { strike: 'sngStrike' } : {};
  const end = { breakLine: !last };
  if (!words.tags) return [{ text: words.text, options: { ...look, ...strike, ...end } }];
  const tags = { ...look, bold: true, fontSize: words.size * 0.85, color: '555D6E' };
  return [
    { text: `${words.text}  `, options: { ...look, ...strike, breakLine: false } },
    { text: words.tags, options: { ...tags, ...end } },
  ];
};

const shapeOf = (box) => (box.corner ? 'roundRect' : 'rect');

/** What a note of several segments is filled with until its stripes are written: colours that nothing else has. */
const stripes = new Map();

const fillOf = (fill) => {
  if (fill.length === 1) return fill[0];
  const key = fill.join(' ');
  if (!stripes.has(key)) stripes.set(key, (0x0fab00 + stripes.size).toString(16).padStart(6, '0').toUpperCase());
  return stripes.get(key);
};

const looks = (box) => ({
  ...(box.fill.length ? { fill: { color: fillOf(box.fill) } } : {}),
  ...(box.line ? { line: stroke({ colour: box.line, thick: box.thick, dashed: box.dashed }) } : {}),
  ...(box.corner ? { rectRadius: inches(box.corner) } : {}),
  ...(box.name ? { objectName: box.name.slice(0, 100) } : {}),
});

const drawing = {
  box(slide, box, deck) {
    const text = box.words.flatMap((each, at) => runs(each, deck.font, at === box.words.length - 1));
    if (!text.length) return slide.addShape(shapeOf(box), { ...place(box), ...looks(box) });
    const set = { margin: box.pad, valign: 'top', align: box.middle ? 'center' : 'left', wrap: true, fit: 'none' };
    if (box.name === TITLE) return slide.addText(text, { placeholder: TITLE });
    const look = { shape: shapeOf(box), ...looks(box), lineSpacingMultiple: 1.05 };
    return slide.addText(text, { ...place(box), ...set, ...look });
  },
  line(slide, line) {
    const [x, y] = [Math.min(line.x1, line.x2), Math.min(line.y1, line.y2)];
    const [width, height] = [Math.abs(line.x2 - line.x1), Math.abs(line.y2 - line.y1)];
    slide.addShape('line', { ...place({ x, y, width, height }), line: stroke(line) });
  },
  curve(slide, curve) {
    const points = [curve.start, ...curve.bends.flat()];
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const size = { x, y, width: Math.max(...xs) - x || 1, height: Math.max(...ys) - y || 1 };
    const at = ([px, py], names) => ({ [names[0]]: inches(px - x), [names[1]]: inches(py - y) });
    const bends = curve.bends.map(([one, two, end]) => ({
      ...at(end, ['x', 'y']),
      curve: { type: 'cubic', ...at(one, ['x1', 'y1']), ...at(two, ['x2', 'y2']) },
    }));
    const way = [{ ...at(curve.start, ['x', 'y']), moveTo: true }, ...bends];
    slide.addShape('custGeom', { ...place(size), points: way, line: stroke(curve) });
  },
  dot(slide, dot, deck) {
    const [x, y, width] = [dot.x - dot.radius, dot.y - dot.radius, 2 * dot.radius];
    const look = {
      ...place({ x, y, width, height: width }),
      fill: { color: dot.fill },
      line: stroke({ colour: dot.line, thick: 1.25, dashed: false }),
      objectName: dot.name.slice(0, 100),
    };
    if (!dot.moment) return slide.addShape('ellipse', look);
    const set = { shape: 'diamond', margin: 0, align: 'center', valign: 'middle', fontFace: deck.font };
    return slide.addText(dot.sign, { ...look, ...set, color: 'FFFFFF', bold: true, fontSize: dot.radius, fit: 'none', wrap: false });
  },
};

/** A slide is called by its title, which has its place in a master; slides whose titles stand elsewhere have another. */
const master = (file, masters, shapes) => {
  const at = place(shapes.find((each) => each.name === TITLE));
  const key = `${at.x} ${at.y}`;
  if (!masters.has(key)) {
    const name = `Throughline ${masters.size + 1}`;
    const options = { name: TITLE, type: TITLE, ...at, align: 'left', valign: 'top', margin: 0 };
    file.defineSlideMaster({ title: name, objects: [{ placeholder: { options, text: '' } }] });
    masters.set(key, name);
  }
  return masters.get(key);
};

/** @param {any} deck */
const written = async (deck) => {
  const file = new Library();
  file.defineLayout({ name: LAYOUT, width: inches(deck.width), height: inches(deck.height) });
  file.layout = LAYOUT;
  file.title = deck.title;
  file.subject = deck.title;
  file.company = deck.author;
  file.author = 'Throughline';
  const masters = new Map();
  for (const { shapes } of deck.slides) {
    const slide = file.addSlide({ masterName: master(file, masters, shapes) });
    for (const shape of shapes) drawing[shape.kind](slide, shape, deck);
  }
  return striped(await file.write({ outputType: 'uint8array' }));
};

/** The library knows one colour a shape; a shape of several has them side by side, as a gradient of sharp steps. */
const striped = async (content) => {
  if (!stripes.size) return content;
  const zip = await Zip.loadAsync(content);
  for (const path of Object.keys(zip.files).filter((each) => /^ppt\/slides\/slide\d+\.xml$/.test(each))) {
    let text = await zip.file(path).async('string');
    for (const [key, colour] of stripes) text = text.replaceAll(SOLID(colour), gradient(key.split(' ')));
    zip.file(path, text);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

const SOLID = (colour) => new RegExp(`<a:solidFill><a:srgbClr val="${colour}"\\s*(?:/>|></a:srgbClr>)</a:solidFill>`, 'g');

const gradient = (colours) => {
  const share = 100_000 / colours.length;
  const stop = (at, colour) => `<a:gs pos="${Math.round(at)}"><a:srgbClr val="${colour}"/></a:gs>`;
  const stops = colours.map((colour, at) => stop(at * share, colour) + stop((at + 1) * share, colour)).join('');
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
};

/**
 * The file.
 * @param {string} deck what `core/slides/deck.py` says
 * @returns {Promise<Uint8Array>}
 */
export const made = (deck) => written(JSON.parse(deck));

// Writes a picture with at most 256 colours as a PNG: for drawings and text a fraction of the size in full colour.
import {crc32, deflateSync} from 'node:zlib';

const channels = [16, 8, 0];
const channel = (colour, shift) => (colour >> shift) & 255;

/** Splits the colours in use, `[colour, how often][]`, where they differ most, until there are 256 groups. */
function groupColours(colours) {
  const measure = (group) => {
    const ranges = channels.map((shift) => {
      const values = group.map(([colour]) => channel(colour, shift));
      return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
    });
    const range = Math.max(...ranges);
    const pixels = group.reduce((sum, [, count]) => sum + count, 0);
    return {group, shift: channels[ranges.indexOf(range)], weight: range * Math.sqrt(pixels)};
  };
  const groups = [measure(colours)];
  while (groups.length < 256) {
    const widest = groups.reduce((a, b) => (b.weight > a.weight ? b : a));
    if (widest.weight === 0) break;
    const {group, shift} = widest;
    const middle =
      group.reduce((sum, [colour, count]) => sum + channel(colour, shift) * count, 0) /
      group.reduce((sum, [, count]) => sum + count, 0);
    const [low, high] = [false, true].map((above) =>
      group.filter(([colour]) => channel(colour, shift) > middle === above),
    );
    groups.splice(groups.indexOf(widest), 1, measure(low), measure(high));
  }
  return groups.map(({group}) => group);
}

/** The colour that most of a group has: flat areas keep theirs exactly. */
const commonest = (group) => group.reduce((a, b) => (b[1] > a[1] ? b : a))[0];

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** `pixels` are RGBA, opaque. */
export function smallPng(pixels, width, height) {
  const counts = new Map();
  const colourAt = (pixel) =>
    (pixels[4 * pixel] << 16) | (pixels[4 * pixel + 1] << 8) | pixels[4 * pixel + 2];
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const groups = groupColours([...counts]);
  const index = new Map(groups.flatMap((group, i) => group.map(([colour]) => [colour, i])));

  // Each row begins with its filter: none, which suits a palette.
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    rows[pixel + Math.floor(pixel / width) + 1] = index.get(colourAt(pixel));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(groups.flatMap((group) => channels.map((shift) => channel(commonest(group), shift)))),
    ),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

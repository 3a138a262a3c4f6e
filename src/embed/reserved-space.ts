/*
 * Styles that keep room for widgets that are still to come, so that the page around does not jump: the style sheet
 * `widgets.css` for all of them, and a few bytes for the snippet of one; and the link that has it come sooner. The build
 * and the builder write them.
 */

/** Widths with the height at each, in pixels with 16 px text. */
export type Points = readonly (readonly number[])[];

const inEm = (pixels: number): string => `${Number((pixels / 16).toFixed(2))}em`;

/** Only the points without which the line would be off by more than `most` pixels, after Ramer, Douglas and Peucker. */
export function simplified(points: Points, most: number): Points {
  if (points.length < 3) return points;
  const [[x0, y0]] = points as [[number, number]];
  const [x1, y1] = points.at(-1) as [number, number];
  const off = points.map(([x, y]) => Math.abs(y0 + ((y1 - y0) * (x! - x0)) / (x1 - x0) - y!));
  const worst = off.indexOf(Math.max(...off));
  if (off[worst]! <= most) return [points[0]!, points.at(-1)!];
  return [
    ...simplified(points.slice(0, worst + 1), most).slice(0, -1),
    ...simplified(points.slice(worst), most),
  ];
}

/** From which width on a widget has which height, as lengths that follow from the width of its container. */
const pieces = (points: Points): [width: string, room: string][] =>
  (points as [number, number][]).slice(0, -1).map(([width, height], i) => {
    const [nextWidth, nextHeight] = points[i + 1] as [number, number];
    const slope = (nextHeight - height) / (nextWidth - width);
    return [inEm(width), `calc(${inEm(height - slope * width)} + ${Number((slope * 100).toFixed(2))}cqi)`];
  });

/** Where nothing has come after ten seconds, nothing will: whoever is blocked keeps no empty screen. */
const giveUp = {frames: '@keyframes mn-give-up{to{block-size:0}}', animation: 'mn-give-up 0s 10s forwards'};

/**
 * Room for widgets that are still to come. A float as high as the widget will be stands before its own text; as the
 * tag is a container, the float's height can follow from the width that the widget gets.
 */
export function reservedSpace(widgets: readonly string[], heights: Readonly<Record<string, Points>>): string {
  const selectors = (name: string) =>
    `mn-${name}:not(:defined), mn-${name}:state(--waiting), [data-mn-widget='${name}'], .mn-widget.mn-${name}`;
  const known = widgets.filter((name) => heights[name]);
  const rules = known.map((name) =>
    pieces(heights[name]!)
      .map(([width, room], i) => {
        const rule = `:is(${selectors(name)})::before { block-size: ${room}; }`;
        return i === 0 ? rule : `@container (inline-size >= ${width}) { ${rule} }`;
      })
      .join('\n'),
  );
  const all = `:is(${known.map(selectors).join(', ')})`;
  return `/* Keeps room for each widget until it is there, so that the page around does not jump. */
${all} { display: block; box-sizing: border-box; container-type: inline-size; inline-size: 100%; }
${all}::before { content: ''; float: left; inline-size: 0; animation: ${giveUp.animation}; }
${all}::after { content: ''; display: block; clear: both; }
${rules.join('\n')}
/* Where the script does not come, the room goes. */
${giveUp.frames}
/* Without scripts, nothing comes. */
@media (scripting: none) { ${all}::before { content: none; } }
`;
}

/** The same for one widget, to stand in a snippet: no request, and no more bytes than it takes. */
export function reservedSpaceInSnippet(name: string, points: Points): string {
  if (points.length < 2) return '';
  const tag = `:is(mn-${name}:not(:defined),mn-${name}:state(--waiting),[data-mn-widget=${name}],.mn-widget.mn-${name})`;
  const rules = pieces(simplified(points, 4)).map(([width, room], i) =>
    i === 0 ? `block-size:${room}` : `@container (inline-size>=${width}){block-size:${room}}`,
  );
  return (
    `${tag}{display:block;container-type:inline-size;inline-size:100%;` +
    `&::before{content:"";float:left;animation:${giveUp.animation};${rules.join(';').replaceAll('};', '}')}}` +
    `&::after{content:"";display:block;clear:both}` +
    `@media (scripting:none){&::before{content:none}}}` +
    giveUp.frames
  );
}

/**
 * Names the file of the one widget of a page, so that a browser asks for it beside the script and not after it. A guide,
 * whose sections share files with it, has none. `folder` has its slash.
 */
export const preloadInSnippet = (name: string, folder: string): string =>
  name === 'treatment-guide' ? '' : `<link rel="modulepreload" href="${folder}${name}.js">`;

/*
 * The pieces that snippets are made of: the script for the whole site, the tag, its stand-ins, and addresses.
 */
import {linkTarget} from '../../src/element/link-target.js';
import {takeNumbers} from '../../src/content/apply-overrides.js';
import {reservedSpaceInSnippet} from '../../src/embed/reserved-space.js';
import heights from '../../src/embed/heights.json' with {type: 'json'};
import {standardChoice, type Choice, type Fields} from './choice.logic.js';
import {msg} from './language/message.js';
import {element, indented, escapeText, jsonForPage, openingTag, type Attribute} from './markup.logic.js';

/** All that a snippet is made from. */
export interface Materials {
  readonly choice: Choice;
  /** Address of the folder with the files of the widgets, with its slash. */
  readonly files: string;
  /** The hash of `widgets-checked.js`, where every file is to be checked; empty where none is. */
  readonly integrity: string;
  /** The files in that folder that the widget needs unasked, by their names in this release. */
  readonly unasked?: readonly string[];
  /** The widget as HTML ahead of any script, once it is written; or why it is not. */
  readonly ahead: {readonly html?: string; readonly problem?: string};
  /** The clinic's words, without what the widget could not use. */
  readonly words: Fields;
  /** What stands between the tags for those without scripts, in the language chosen. */
  readonly fallback: {readonly heading: string; readonly intro: string; readonly booking: string};
  /** Where our sample drawings are, for a pair of pictures that the clinic has still to bring. */
  readonly samples: {readonly before: string; readonly after: string};
  /** Of the words that are shown: the one chosen, else what the page around is taken to be in. */
  readonly language?: string;
}

export const hasWords = (words: Fields): boolean => Object.keys(words).length > 0;

/** The attributes that were chosen, as the tag takes them. */
export function attributesOf({widget, ...choice}: Choice): Attribute[] {
  const all: Attribute[] = [
    ['lang', choice.lang],
    ['clinic-name', choice.clinicName],
    ['clinic-word', choice.clinicWord],
    ['booking-url', linkTarget(choice.bookingUrl) ?? ''],
    ['booking-label', choice.bookingLabel],
    ['phone', choice.phone],
    ['heading-level', choice.headingLevel],
    ['appearance', choice.appearance === standardChoice.appearance ? '' : choice.appearance],
    ['jurisdiction', choice.jurisdiction],
    ['reviewed-by', choice.reviewedBy],
    ['reviewed-on', choice.reviewedBy && choice.reviewedOn],
    ['sections', widget === 'treatment-guide' ? choice.sections.join(' ') : ''],
  ];
  const named = all.filter(([, value]) => value);
  return choice.hideEvidence ? [...named, ['hide-evidence', '']] : named;
}

/** The look that was chosen, as custom properties. */
export function tokensOf({accent, radius, space, tone}: Choice): Attribute[] {
  const all: Attribute[] = [
    ['--mn-accent', accent],
    ['--mn-radius', radius && `${radius}px`],
    ['--mn-space', space],
    ['--mn-skin-tone', tone],
  ];
  return all.filter(([, value]) => value);
}

/** The same by the names of the WordPress plug-in's options, for its shortcode. */
export function lookOptions({accent, radius, space, tone}: Choice): Attribute[] {
  const all: Attribute[] = [
    ['accent', accent],
    ['radius', radius],
    ['space', space],
    ['skin-tone', tone],
  ];
  return all.filter(([, value]) => value);
}

/** The look in words, each by the name that the builder and the plug-in's settings give it. */
export function lookInWords({accent, radius, space, tone}: Choice): string {
  const densities: Readonly<Record<string, string>> = {
    '0.75': msg('Tight', {id: 'builder.look.tight'}),
    '1.25': msg('Airy', {id: 'builder.look.airy'}),
  };
  const all = [
    [msg('Accent', {id: 'builder.look.accent'}), accent],
    [msg('Skin in the drawings', {id: 'builder.look.skin'}), tone],
    [msg('Corner radius', {id: 'builder.look.radius'}), radius],
    [msg('Density', {id: 'builder.look.density'}), densities[space] ?? ''],
  ];
  return all
    .filter(([, value]) => value)
    .map((pair) => pair.join(': '))
    .join('; ');
}

export const tokenRule = (choice: Choice): string => {
  const rules = tokensOf(choice).map(([name, value]) => `  ${name}: ${value};`);
  return rules.length ? `:root {\n${rules.join('\n')}\n}` : '';
};

/** Stands in the footer of the whole site, whatever widgets its pages have. */
export const siteCode = (materials: Materials): string => headedBy(materials, scriptTag(materials));

/** Stands on the page of the widget. */
export const pageCode = (materials: Materials): string =>
  headedBy(materials, [...preloads(materials), scriptTag(materials)].join('\n'));

/**
 * Names the widget's files, so that a browser asks for them beside the script and not after it. They are in every
 * archive, as the single files are not. What is to be checked by its hash is asked for by the script alone.
 */
const preloads = ({files, integrity, unasked = []}: Materials): string[] =>
  (integrity ? [] : unasked).map((file) =>
    openingTag('link', [
      ['rel', 'modulepreload'],
      ['href', `${files}${file}`],
    ]),
  );

/** Room for the widget until it is there, without a style sheet that the page would wait for before it is painted. */
const roomOf = (widget: string): string => {
  const points = (heights as unknown as Record<string, [number, number][] | undefined>)[widget];
  return reservedSpaceInSnippet(widget, points ?? []);
};

function headedBy({choice}: Materials, script: string): string {
  const rules = [roomOf(choice.widget), tokenRule(choice)].filter(Boolean).join('\n');
  return [rules && `<style>\n${indented(rules)}\n</style>`, script].filter(Boolean).join('\n');
}

export function scriptTag({files, integrity}: Materials, more: readonly Attribute[] = []): string {
  const source: Attribute[] = integrity
    ? [
        ['src', `${files}widgets-checked.js`],
        ['integrity', integrity],
        ['crossorigin', ''],
      ]
    : [['src', `${files}widgets.js`]];
  return `${openingTag('script', [['async', ''], ...source, ...more])}</script>`;
}

const paragraph = (html: string): string => `<p>${html}</p>`;

/** What can be read where scripts do not run. */
function fallbackOf({choice, words, fallback}: Materials): string[] {
  const own = (key: 'heading' | 'intro') => (typeof words[key] === 'string' ? words[key] : fallback[key]);
  const heading = own('heading') && `<strong>${escapeText(own('heading'))}</strong>`;
  const intro = escapeText(words.intro === null ? '' : own('intro'));
  const address = linkTarget(choice.bookingUrl);
  const link =
    address &&
    element('a', [['href', address]]).replace(
      /(?=<\/a>$)/,
      escapeText(choice.bookingLabel || fallback.booking),
    );
  return [paragraph([heading, intro].filter(Boolean).join(' ')), link ? paragraph(link) : ''].filter(
    (line) => line && line !== '<p></p>',
  );
}

const webAddress = (given: string, sample: string): string => (given && linkTarget(given)) || sample;

/** The pictures of a pair and what has to be said with them, each named by `slot` or what stands in for it. */
function picturesOf({choice, samples}: Materials, slotAttribute = 'slot'): string[] {
  if (choice.widget !== 'results-compare') return [];
  const image = (slot: 'before' | 'after', address: string, description: string) =>
    openingTag('img', [
      [slotAttribute, slot],
      ['src', webAddress(address, samples[slot])],
      ['alt', description],
    ]);
  return [
    image(
      'before',
      choice.before,
      choice.beforeAlt || msg('A drawing of skin with many deep dents.', {id: 'builder.snippet.beforeAlt'}),
    ),
    image(
      'after',
      choice.after,
      choice.afterAlt || msg('The same skin, drawn with shallower dents.', {id: 'builder.snippet.afterAlt'}),
    ),
    `<p ${slotAttribute}="caption">${escapeText(choice.caption || standardCaption())}</p>`,
  ];
}

/** The same pair for a shortcode, which holds attributes only. */
export function pictureAttributes({choice, samples}: Materials): Attribute[] {
  if (choice.widget !== 'results-compare') return [];
  const all: Attribute[] = [
    ['before', webAddress(choice.before, samples.before)],
    ['before-alt', choice.beforeAlt],
    ['after', webAddress(choice.after, samples.after)],
    ['after-alt', choice.afterAlt],
    ['caption', choice.caption],
  ];
  return all.filter(([, value]) => value);
}

const standardCaption = (): string =>
  msg(
    'Drawings, not a person. With your own pictures, say here: taken by us, in the same light and from the same angle, without make-up; how many sessions, and how long after the last one; shown with consent. Results vary.',
    {id: 'builder.snippet.caption'},
  );

const jsonChild = (words: Fields): string =>
  hasWords(words) ? `<script type="application/json">\n${indented(jsonForPage(words, 2))}\n</script>` : '';

/** The tag, with all that stands in it: what the preview shows, too. */
export const tagOf = (materials: Materials): string =>
  element(`mn-${materials.choice.widget}`, attributesOf(materials.choice), [
    ...fallbackOf(materials),
    ...picturesOf(materials),
    jsonChild(materials.words),
  ]);

/** What an editor keeps that takes away unknown tags, and `slot` with them. */
export function placeholderOf(materials: Materials): string {
  const {choice, words} = materials;
  const own = attributesOf(choice).map(([name, value]): Attribute =>
    name === 'lang' ? [name, value] : [`data-mn-${name}`, value || 'true'],
  );
  const content: Attribute[] = hasWords(words) ? [['data-mn-content', jsonForPage(words)]] : [];
  return element(
    'div',
    [['data-mn-widget', choice.widget], ...own, ...content],
    [...fallbackOf(materials), ...picturesOf(materials, 'data-mn-slot')],
  );
}

/** What an editor keeps that takes away everything but classes. */
export const classPlaceholderOf = (materials: Materials): string =>
  element('div', [['class', `mn-widget mn-${materials.choice.widget}`]], fallbackOf(materials));

/** For class placeholders, which can say nothing themselves: the script says it for the whole page. */
export function speakingSiteCode(materials: Materials): string {
  const {choice, words} = materials;
  const {own: numbers, rest} = takeNumbers(words, () => undefined);
  const content = {...numbers, ...(hasWords(rest) ? {widgets: {[choice.widget]: rest}} : {})};
  const all: Attribute[] = [
    ['data-lang', choice.lang],
    ['data-clinic-word', choice.clinicWord],
    ['data-jurisdiction', choice.jurisdiction],
    ['data-content', hasWords(content) ? jsonForPage(content) : ''],
  ];
  const given = all.filter(([, value]) => value);
  return headedBy(materials, scriptTag(materials, given));
}

/** The address that a frame shows: all that was chosen, but pictures, sections and density, which it cannot take. */
export function frameAddress({choice, files, words}: Materials): string {
  const {accent, radius, tone} = choice;
  const own = attributesOf(choice).filter(([name]) => name !== 'sections');
  const all: Attribute[] = [
    ['widget', choice.widget],
    ...own.map(([name, value]): Attribute => [name, value || 'true']),
    ['accent', accent],
    ['radius', radius && `${radius}px`],
    ['skin-tone', tone],
    ['scheme', choice.look === 'dark' || choice.look === 'busy' ? 'dark' : ''],
    ['content', hasWords(words) ? JSON.stringify(words) : ''],
  ];
  const query = new URLSearchParams(all.filter(([, value]) => value).map(([name, value]) => [name, value]));
  return `${files}embed.html?${query}`;
}

/** As high as the widget is in a column of some 700 px, with room for the ring around what has the focus. */
export const frameHeight = (widget: string): number => {
  const points = (heights as unknown as Record<string, [number, number][] | undefined>)[widget];
  return (points?.findLast(([width]) => width <= 700)?.[1] ?? 900) + 12;
};

export const frameOf = (materials: Materials): string =>
  element('iframe', [
    [
      'title',
      materials.fallback.heading ||
        msg('Microneedling: patient information', {id: 'builder.snippet.frameTitle'}),
    ],
    ['src', frameAddress(materials)],
    ['style', `width: 100%; height: ${frameHeight(materials.choice.widget)}px; border: 0`],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write'],
  ]);

/**
 * The folder that somebody wrote, as an absolute address where it has a server in it, and with its slash; nothing where
 * it is no web address.
 */
export function readFolder(given: string): string | undefined {
  const text = given.trim();
  if (!text || /["'<>\s{}\\]/.test(text)) return undefined;
  const slashed = text.replace(/(?:widgets(?:-checked)?\.js)?$/, '').replace(/\/*$/, '/');
  if (/^\/(?!\/)/.test(slashed)) return slashed;
  return /^https?:\/\//i.test(slashed) && URL.canParse(slashed) ? slashed : undefined;
}

export const isOnThisComputer = (address: string): boolean =>
  /^(localhost|127\.|\[::1\])/.test(new URL(address).hostname);

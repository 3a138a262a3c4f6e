/*
 * Everything that was chosen, and how it is written behind the `#` of the address: readable, only what differs from
 * the standard, and deaf to whatever else stands there.
 */
import {clinicWords, type ClinicWord} from '../../src/language/clinic-word/forms.js';
import {languages} from '../../src/language/language.js';
import {
  appearances,
  fonts,
  guideSections,
  looks,
  places,
  platforms,
  steps,
  tones,
  views,
  widgets,
  type Appearance,
  type FontName,
  type GuideSection,
  type LookName,
  type Place,
  type Platform,
  type Step,
  type View,
  type WidgetName,
} from './catalogue.js';

export type Fields = Record<string, unknown>;

export interface Choice {
  readonly widget: WidgetName;
  /** Empty: the language of the page around. */
  readonly lang: string;
  readonly jurisdiction: Place | '';
  /** `#rrggbb`; empty: the widget's own. */
  readonly accent: string;
  readonly radius: string;
  readonly space: string;
  readonly tone: string;
  readonly appearance: Appearance;
  readonly headingLevel: string;
  readonly hideEvidence: string;
  readonly clinicName: string;
  /** Empty: the one that the language has. */
  readonly clinicWord: ClinicWord | '';
  readonly bookingUrl: string;
  readonly bookingLabel: string;
  readonly phone: string;
  readonly reviewedBy: string;
  /** A month or a day, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly reviewedOn: string;
  /** Of a treatment guide; empty: the usual ones. */
  readonly sections: readonly GuideSection[];
  /** Of a pair of pictures; empty: our sample drawings. */
  readonly before: string;
  readonly beforeAlt: string;
  readonly after: string;
  readonly afterAlt: string;
  readonly caption: string;
  /** Where the files of the widgets are; empty: beside this page. */
  readonly files: string;
  /** Whether every file is checked by its hash before it runs. */
  readonly checkFiles: string;
  /** What the preview stands on, and in which font. */
  readonly look: LookName;
  readonly font: FontName;
  readonly view: View;
  readonly step: Step;
  readonly platform: Platform;
  /** The clinic's own words and times, as in the JSON child of the tag. */
  readonly words: Fields;
}

/** How one part of a choice is called in the address, what it is when nobody chose, and what may be read into it. */
interface Part<Value> {
  readonly name: string;
  readonly standard: Value;
  read(text: string): Value | undefined;
  write(value: Value): string;
}

const plainText = (text: string): string => text;

const oneOf = <Value extends string>(
  name: string,
  values: readonly Value[],
  standard: Value,
): Part<Value> => ({
  name,
  standard,
  read: (text) => values.find((value) => value === text),
  write: plainText,
});

const keys = <Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] =>
  Object.keys(record) as Name[];

/** One line of text. */
const line = (name: string, longest = 400): Part<string> => ({
  name,
  standard: '',
  read: (text) => cleanLine(text, longest),
  write: plainText,
});

/** Without what no text field holds: line ends and other characters that do not show. */
export const cleanLine = (text: string, longest = 400): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .slice(0, longest)
    // A character of two units that was cut in halves.
    .replace(/[\ud800-\udbff]$/, '');

const accent: Part<string> = {
  name: 'accent',
  standard: '',
  read: (text) => readHex(text) || undefined,
  write: (value) => value.slice(1),
};

/** `#rrggbb` for what people write of a colour in hexadecimal; empty for anything else. */
export function readHex(text: string): string {
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim()) ?? [];
  if (!digits) return '';
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${long.toLowerCase()}`;
}

const sections: Part<readonly GuideSection[]> = {
  name: 'sections',
  standard: [],
  read: (text) => {
    const named = text.split(/[\s,]+/);
    return guideSections.filter((section) => named.includes(section));
  },
  write: (value) => value.join(','),
};

const parts: {readonly [Key in Exclude<keyof Choice, 'words'>]: Part<Choice[Key]>} = {
  widget: oneOf('widget', keys(widgets), 'benefits-carousel'),
  step: oneOf('step', keys(steps), 'widget'),
  lang: oneOf('lang', ['', ...languages], ''),
  jurisdiction: oneOf('jurisdiction', ['', ...keys(places)], ''),
  accent,
  radius: {
    name: 'radius',
    standard: '',
    read: (text) => (/^\d{1,2}$/.test(text) && Number(text) <= 40 ? String(Number(text)) : undefined),
    write: plainText,
  },
  space: oneOf('space', ['', '0.75', '1.25'], ''),
  tone: oneOf('tone', ['', ...tones], ''),
  appearance: oneOf('appearance', keys(appearances), 'card'),
  headingLevel: oneOf('heading', ['', '3', '4'], ''),
  hideEvidence: oneOf('hide-evidence', ['', 'yes'], ''),
  clinicName: line('clinic', 120),
  clinicWord: oneOf('clinic-word', ['', ...clinicWords], ''),
  bookingUrl: line('booking', 600),
  bookingLabel: line('booking-label', 120),
  phone: line('phone', 40),
  reviewedBy: line('reviewed-by', 120),
  reviewedOn: line('reviewed-on', 10),
  sections,
  before: line('before', 600),
  beforeAlt: line('before-alt'),
  after: line('after', 600),
  afterAlt: line('after-alt'),
  caption: line('caption', 600),
  files: line('files', 600),
  checkFiles: oneOf('check-files', ['', 'yes'], ''),
  look: oneOf('look', keys(looks), 'light'),
  font: oneOf('font', keys(fonts), 'page'),
  view: oneOf('view', keys(views), 'desktop'),
  platform: oneOf('for', keys(platforms), 'html'),
};
const partNames = Object.keys(parts) as (keyof typeof parts)[];

export const standardChoice: Choice = {
  ...(Object.fromEntries(partNames.map((key) => [key, parts[key].standard])) as unknown as Choice),
  words: {},
};

/** Longer than any address that a browser keeps whole; no choice of a person comes near. */
const longestHash = 200_000;

/** What stands behind the `#`. It always names the widget, so that a plain anchor is never taken for a choice. */
export function writeHash(choice: Choice): string {
  const query = new URLSearchParams();
  for (const key of partNames) {
    const part = parts[key] as Part<unknown>;
    const text = part.write(choice[key]);
    if (key === 'widget' || text !== part.write(part.standard)) query.append(part.name, text);
  }
  for (const [name, text] of flatten(choice.words)) query.append(name, text);
  // These mean nothing behind the `#`, and are easier to read as they are.
  return query.toString().replace(/%(2F|3A|2C)/g, decodeURIComponent);
}

/** A choice from what stands behind the `#`; nothing where that is no choice of ours. Never throws. */
export function readHash(hash: string): Choice | undefined {
  const text = hash.replace(/^#/, '');
  if (!/(^|&)widget=/.test(text) || text.length > longestHash) return undefined;
  const query = new URLSearchParams(text);
  const read = partNames.flatMap((key) => {
    const given = query.get(parts[key].name);
    const value = given === null ? undefined : parts[key].read(given);
    return value === undefined ? [] : [[key, value]];
  });
  return {...standardChoice, ...Object.fromEntries(read), words: unflatten(query)} as Choice;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that can stand between dots; nothing that means something to objects themselves. */
const isPlainKey = (key: string): boolean => /^[\w$-]+$/.test(key) && key !== '__proto__';

/** A text by its path (`words.results.retinoid.detail=…`); anything else as JSON (`json.leadTimes.retinoid=5`). */
function flatten(value: unknown, path = ''): [name: string, text: string][] {
  if (typeof value === 'string') return [[`words${path}`, value]];
  if (isFields(value)) {
    const names = Object.keys(value);
    if (!names.length && !path) return [];
    if (names.length && names.every(isPlainKey))
      return names.flatMap((key) => flatten(value[key], `${path}.${key}`));
  }
  return [[`json${path}`, JSON.stringify(value)]];
}

function unflatten(query: URLSearchParams): Fields {
  const words: Fields = {};
  for (const [name, text] of query) {
    const [, kind, path] = /^(words|json)((?:\.[\w$-]+)*)$/.exec(name) ?? [];
    if (!kind || path === undefined) continue;
    const value = kind === 'words' ? text : parseJson(text);
    if (value === undefined) continue;
    const names = path.split('.').slice(1);
    if (!names.every(isPlainKey)) continue;
    if (names.length) put(words, names, value);
    else if (isFields(value)) Object.assign(words, value);
  }
  return words;
}

/** JSON without keys that would reach an object's own machinery; nothing where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value)) as unknown;
  } catch {
    return undefined;
  }
}

function put(words: Fields, path: readonly string[], value: unknown): void {
  let place = words;
  for (const key of path.slice(0, -1)) {
    if (!Object.hasOwn(place, key)) place[key] = {};
    const next = place[key];
    // Something else stands there already: the first one counts.
    if (!isFields(next)) return;
    place = next;
  }
  const last = path.at(-1)!;
  if (!Object.hasOwn(place, last)) place[last] = value;
}

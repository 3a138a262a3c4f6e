/*
 * A widget's words as fields of a form, a clinic's own over them, and what is wrong with these: told in plain words,
 * by the path of the field, and never in the way.
 */
import {depthLimits, depthPlaces, longestWait, takeNumbers} from '../../src/content/apply-overrides.js';
import {mergeContent, shapeOf} from '../../src/content/merge-content.js';
import {isClaim} from '../../src/evidence/claim.js';
import {leadTimes} from '../../src/evidence/lead-times.js';
import {restartTimes} from '../../src/evidence/restart-times.js';
import {fill} from '../../src/language/fill.js';
import {isFields, type Fields} from './choice.logic.js';
import {msg, spokenNames} from './language/message.js';
import {groupName, nameOf} from './word-names.js';
import {lengths} from '../../src/widgets/depth-explorer/depth-explorer.logic.js';

export type Path = readonly (string | number)[];

/** One text of a widget. */
export interface Field {
  readonly path: Path;
  readonly label: string;
  readonly ours: string;
  /** Ours has sources; a clinic's own in its place has none, and may be left out. */
  readonly isStatement: boolean;
}

/** A list, which a clinic's own replaces as a whole. */
export interface List {
  readonly path: Path;
  readonly label: string;
  /** Ours in the form that a clinic would write them in. */
  readonly ours: readonly unknown[];
  /** What an item holds; nothing where items are texts. */
  readonly shape: Shape | undefined;
}

/** What stands under each key of an item: a text, a switch, a group of the quiz's list, or items of its own. */
export interface Shape {
  readonly [key: string]: 'text' | 'switch' | 'group' | Shape;
}

/** What belongs together: everything under one key of the content, or the texts beside these. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly lists: readonly List[];
}

/** What the parts of a widget find each other by, and nobody reads. */
const isName = (key: string): boolean => key === 'id' || key === 'picture';

const labelOf = (path: Path): string => path.map((part) => nameOf(String(part))).join(' · ');

/** All that may be reworded, in the order that the widget's own words are written in. */
export function groupsOf(content: Fields): Group[] {
  const first: Group & {fields: Field[]} = {
    id: '',
    title: msg('Heading and single words', {id: 'builder.words.single'}),
    fields: [],
    lists: [],
  };
  const groups: Group[] = [];
  for (const [key, value] of Object.entries(content)) {
    const found = {fields: [] as Field[], lists: [] as List[]};
    collect(value, [key], found);
    if (isFields(value) && !isClaim(value)) groups.push({id: key, title: groupName(key), ...found});
    else if (Array.isArray(value)) groups.push({id: key, title: groupName(key), ...found});
    else first.fields.push(...found.fields);
  }
  return [first, ...groups].filter(({fields, lists}) => fields.length + lists.length > 0);
}

/** The texts at these paths in a group of their own, before the others, which lose them. */
export function withFirst(groups: readonly Group[], paths: readonly string[]): Group[] {
  const isFirst = ({path}: {readonly path: Path}): boolean => paths.includes(pathText(path));
  const all = <Part extends {readonly path: Path}>(parts: readonly (readonly Part[])[]): Part[] =>
    paths.flatMap((path) => parts.flat().filter((part) => pathText(part.path) === path));
  const first: Group = {
    id: '',
    title: msg('What clinics change first', {id: 'builder.words.first'}),
    fields: all(groups.map(({fields}) => fields)),
    lists: all(groups.map(({lists}) => lists)),
  };
  const others = groups.map((group) => ({
    ...group,
    id: group.id || 'single',
    fields: group.fields.filter((field) => !isFirst(field)),
    lists: group.lists.filter((list) => !isFirst(list)),
  }));
  return [first, ...others].filter(({fields, lists}) => fields.length + lists.length > 0);
}

function collect(value: unknown, path: Path, found: {fields: Field[]; lists: List[]}): void {
  const label = labelOf(path.length > 1 ? path.slice(1) : path);
  if (isClaim(value)) found.fields.push({path, label, ours: value.text, isStatement: true});
  else if (typeof value === 'string' && value)
    found.fields.push({path, label, ours: value, isStatement: path.length === 1 && path[0] === 'intro'});
  else if (Array.isArray(value)) {
    const item = shapeOf(value);
    const shape = isItem(item) ? itemShape(item) : undefined;
    // What holds something else is for those who write JSON.
    if (isItem(item) && !shape) return;
    const ours = value.map(plain).filter((one) => !isBlank(one));
    found.lists.push({path, label, ours, shape});
  } else if (isFields(value))
    for (const [key, inner] of Object.entries(value)) if (!isName(key)) collect(inner, [...path, key], found);
}

const isItem = (value: unknown): value is Fields => isFields(value) && !isClaim(value);

function itemShape(item: Fields): Shape | undefined {
  const kinds = Object.entries(item)
    .filter(([key]) => !isName(key))
    .map(([key, inner]) => [key, kindOf(key, inner)] as const);
  return kinds.every(([, kind]) => kind) ? (Object.fromEntries(kinds) as Shape) : undefined;
}

function kindOf(key: string, value: unknown): Shape[string] | undefined {
  if (key === 'group') return 'group';
  if (isClaim(value) || typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'switch';
  const inner = Array.isArray(value) ? shapeOf(value) : undefined;
  return isItem(inner) ? itemShape(inner) : undefined;
}

/** An item before anybody has written into it; one that holds items begins with one. */
export const blankItem = (shape: Shape | undefined): unknown =>
  shape
    ? Object.fromEntries(
        Object.entries(shape).map(([key, kind]) => [
          key,
          typeof kind === 'object' ? [blankItem(kind)] : kind === 'switch' ? false : '',
        ]),
      )
    : '';

const isBlank = (item: unknown): boolean =>
  typeof item === 'object' && item !== null
    ? Object.values(item).every(isBlank)
    : item === '' || item === false || item === undefined;

/** Words as a clinic would write them: a statement is its text. */
function plain(value: unknown): unknown {
  if (isClaim(value)) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
    '',
  );

/** What stands at a path; nothing where the way there is not. */
export function at(words: unknown, path: Path): unknown {
  let place = words;
  for (const key of path) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return undefined;
    place = (place as Record<string | number, unknown>)[key];
  }
  return place;
}

/** The words with one value put in its place, or with `undefined` taken out, and nothing empty left behind. */
export function withValue(words: Fields, [key, ...rest]: Path, value: unknown): Fields {
  if (key === undefined) return words;
  const {[key]: before, ...others} = words;
  const next = rest.length ? withValue(isFields(before) ? before : {}, rest, value) : value;
  if (next === undefined || (rest.length && isFields(next) && !Object.keys(next).length)) return others;
  return {...words, [key]: next};
}

/** A statement may be given as text or as an object with text. */
export function ownText(given: unknown): string | null | undefined {
  if (given === null) return null;
  const text = isFields(given) ? given.text : given;
  return typeof text === 'string' ? text : undefined;
}

export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Numbers that a clinic may set for itself. */
export interface NumberList {
  readonly title: string;
  readonly about?: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Each by its name, with ours where there is one. */
  readonly entries: readonly (readonly [id: string, label: string, ours?: number])[];
}

const days = (title: string, ours: Readonly<Record<string, {readonly days: number}>>): NumberList => ({
  title,
  unit: msg('days', {id: 'builder.numbers.days'}),
  least: 0,
  most: longestWait,
  step: 1,
  entries: Object.entries(ours).map(([id, {days}]) => [id, nameOf(id), days]),
});

export type NumberListName = 'leadTimes' | 'restartTimes' | 'depths';

export const numberLists = spokenNames<NumberListName, NumberList>({
  leadTimes: () => days(msg('Your own days before treatment', {id: 'builder.numbers.before'}), leadTimes),
  restartTimes: () => days(msg('Your own days after treatment', {id: 'builder.numbers.after'}), restartTimes),
  depths: () => ({
    title: msg('Your own longest needles', {id: 'builder.numbers.depths'}),
    about: msg(
      'The longest that you work with, anywhere and place by place. Named as yours beside the slider.',
      {id: 'builder.numbers.depthsAbout'},
    ),
    unit: 'mm',
    ...depthLimits,
    step: lengths.step,
    entries: depthPlaces.map((id) => [
      id,
      id === 'most' ? msg('Anywhere', {id: 'builder.numbers.anywhere'}) : nameOf(id),
    ]),
  }),
});

/** What the widget could not use, each by its path; and the words without it. */
export function check(content: Fields, words: unknown): {problems: Problem[]; usable: Fields} {
  if (!isFields(words))
    return {problems: [{path: 'content', message: 'should be an object: { … }'}], usable: {}};
  const problems: Problem[] = [];
  const report = (path: string, expected: string) =>
    problems.push({path, message: `should be ${shortened(expected)}`});
  try {
    mergeContent(content, takeNumbers(words, report).rest, report);
  } catch (error) {
    report('content', `plain words (${String(error)})`);
  }
  const usable = problems.reduce((left, {path}) => without(left, path), words);
  return {problems, usable};
}

/** A long list of names helps nobody. */
const shortened = (expected: string): string =>
  expected.length > 160 ? `${expected.slice(0, 150).replace(/,[^,]*$/, '')} …` : expected;

/** In a list one bad item takes the list with it, as what is left would not be what the clinic wrote. */
function without(words: Fields, path: string): Fields {
  const [whole = ''] = path.split('[');
  return withValue(words, keysOf(words, whole), undefined);
}

/** Keys may hold dots of their own. */
function keysOf(words: unknown, path: string): string[] {
  if (!isFields(words)) return [path];
  if (Object.hasOwn(words, path)) return [path];
  const key = Object.keys(words).find((one) => path.startsWith(`${one}.`));
  return key === undefined ? [path] : [key, ...keysOf(words[key], path.slice(key.length + 1))];
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))];

/** What a friend would say about a text: nothing of it is wrong, all of it will show. */
export function notesOn(text: string, ours: string): string[] {
  const notes: string[] = [];
  if (/<\/?[a-z][^>]*>/i.test(text))
    notes.push(msg('Tags are shown as text, just as they stand here.', {id: 'builder.words.tags'}));
  const mine = placeholders(text);
  const theirs = placeholders(ours);
  const lost = theirs.filter((one) => !mine.includes(one));
  if (lost.length && text)
    notes.push(
      fill(msg('No longer filled in: {names}. That value will not show.', {id: 'builder.words.lost'}), {
        names: lost.join(', '),
      }),
    );
  const strange = mine.filter((one) => !theirs.includes(one));
  if (strange.length)
    notes.push(
      fill(
        msg('Nothing is filled in here for {names}: it shows as it stands.', {id: 'builder.words.strange'}),
        {names: strange.join(', ')},
      ),
    );
  const room = Math.max(60, Math.ceil(ours.length * 1.6) + 40);
  if (text.length > room)
    notes.push(
      fill(
        msg('Characters: {count}; ours: {ours}. Patients may not read it all.', {id: 'builder.words.long'}),
        {count: text.length, ours: ours.length},
      ),
    );
  return notes;
}

/** Words from JSON that somebody pasted. */
export function readJsonWords(text: string): {words: Fields} | {problem: string} {
  if (!text.trim()) return {words: {}};
  try {
    const words = JSON.parse(text, (key, value: unknown) =>
      key === '__proto__' ? undefined : value,
    ) as unknown;
    return isFields(words)
      ? {words}
      : {
          problem: msg('This is JSON, but no object: begin with { and end with }.', {
            id: 'builder.words.noObject',
          }),
        };
  } catch (error) {
    return {
      problem: fill(
        msg('This is not valid JSON yet ({error}). Check quotes and commas.', {id: 'builder.words.notJson'}),
        {error: (error as Error).message},
      ),
    };
  }
}

/** How many texts, lists and times are a clinic's own. */
export function countOwn(words: unknown): number {
  if (!isFields(words)) return words === undefined ? 0 : 1;
  return Object.entries(words)
    .filter(([key]) => key !== '$schema')
    .reduce((sum, [, value]) => sum + countOwn(value), 0);
}

/*
 * How the attributes and properties of widgets take what a page gives. Attributes are text; frameworks also set
 * properties: to `null` or `undefined` while something is still to come, to "3" for 3, to "false" for false. One
 * conversion for all, whichever way a value comes: an absent value is the default, and a value of another kind is too,
 * after one warning.
 */
import type {PropertyDeclaration, PropertyDeclarations} from 'lit';
import {warnOnce} from '../page/warn-once.js';

/** Tells a problem with a value, and the fix. */
export type Complain = (problem: string, fix: string) => void;

/** A declaration for `static properties`. Spread it, so that the manifest sees the attribute beside it. */
export interface Declared<Value> extends PropertyDeclaration {
  /** Reads a value of whatever kind. Throws only where the value itself does. */
  readonly read: (given: unknown, complain: Complain) => Value;
}

const asItIs = {fromAttribute: (value: string | null) => value};

/** Some objects cannot be written out at all. */
function written(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

const isAbsent = (given: unknown): given is null | undefined => given === null || given === undefined;

/** Words. Numbers count as written out, and addresses as objects (`URL`) as their text. */
export const text = (): Declared<string> => ({
  type: String,
  converter: asItIs,
  read(given, complain) {
    if (typeof given === 'string') return given;
    // JSX gives `false` where a condition does not hold.
    if (isAbsent(given) || given === false) return '';
    if (typeof given === 'bigint' || Number.isFinite(given)) return written(given);
    if (given instanceof URL) return given.href;
    complain(`a value of the kind "${typeof given}" is not text.`, 'Use text.');
    return '';
  },
});

/**
 * A switch: on where the attribute is present. "false", which embedders write, and its like are off; so is an empty
 * text as a property, which Preact sets for what is absent.
 */
export const flag = (): Declared<boolean> => ({
  type: Boolean,
  converter: {fromAttribute: (value: string | null) => value || value === ''},
  read(given, complain) {
    if (typeof given === 'string') return !/^\s*(false|off|no|0)?\s*$/i.test(given);
    if (isAbsent(given) || typeof given === 'boolean' || typeof given === 'number') return !!given;
    complain(`a value of the kind "${typeof given}" is neither true nor false.`, 'Use true or false.');
    return false;
  },
});

/** One of some words; the first where none is given. */
export const oneOf = <Word extends string>(words: readonly Word[]): Declared<Word> => ({
  type: String,
  converter: asItIs,
  read(given, complain) {
    const asked = isAbsent(given) || given === false ? '' : written(given).trim().toLowerCase();
    const word = words.find((one) => one === asked);
    if (asked && !word) complain(`"${written(given)}" is not known.`, `Use one of ${words.join(', ')}.`);
    return word ?? words[0]!;
  },
});

/**
 * A number, also where it is written as text. What is none comes to NaN, which the widget, as it knows the range, warns
 * of together with numbers out of it.
 */
export const number = <Default extends number | undefined>(
  fallback: Default,
): Declared<number | Default> => ({
  type: Number,
  converter: asItIs,
  read(given) {
    if (isAbsent(given) || given === false) return fallback;
    if (typeof given === 'number') return given;
    if (typeof given !== 'string') return NaN;
    const digits = given.trim();
    return digits ? Number(digits.replace(/^([-+]?\d*),(\d+)$/, '$1.$2')) : fallback;
  },
});

/** The value that `given` is read as, told on the console where it is wrong. */
export function convert<Value>(
  element: Element,
  name: string,
  {attribute, read}: Declared<Value>,
  given: unknown,
): Value {
  const field = typeof attribute === 'string' ? attribute : name;
  try {
    return read(given, (problem, fix) => warnOnce(element, field, problem, fix));
  } catch {
    // An object of the page, a proxy say, may throw whatever is asked of it.
    warnOnce(element, field, 'cannot be read.', 'Use text.');
    return read(undefined, () => undefined);
  }
}

/** Declarations beside those of Lit's own kind, such as one that takes anything. */
export const isDeclared = (options: PropertyDeclaration): options is Declared<unknown> => 'read' in options;

/** Puts the conversion before the setters of an element's class. */
export function convertProperties(prototype: Element, properties: PropertyDeclarations): void {
  for (const [name, options] of Object.entries(properties)) {
    if (options.noAccessor || !isDeclared(options)) continue;
    const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: Element, given: unknown) {
        accessor.set!.call(this, convert(this, name, options, given));
      },
    });
  }
}

import type {Item, Section} from '../faq.logic.js';
import type {QuestionId} from '../faq.sections.js';
import {plainCharacter, plainText} from '../plain-text.js';

/** The words of a search. */
export const termsOf = (query: string): string[] => plainText(query).split(/\s+/).filter(Boolean);

/** Whether each word stands somewhere in a text. */
export const matches = (text: string, terms: readonly string[]): boolean => {
  const searched = plainText(text);
  return terms.every((term) => searched.includes(term));
};

/**
 * Words that people type for a question, by the question's id: beginnings of words or of phrases, between commas. A
 * plus before one means that it asks, or tells the time, and names little.
 */
export type SearchWords = Readonly<Partial<Record<string, string>>>;

const injections = 'botox, botoks, dysport, ボトックス, 보톡스, 肉毒, بوتوكس';

/** Brands that people type for what an answer names otherwise: understood, never said. */
const brands: Partial<Record<QuestionId, string>> = {
  after: `${injections}, tylenol, doliprane, bepanthen`,
  radiofrequency: 'morpheus',
  medicines:
    'accutane, roaccutan, curacn, aknenormin, izotek, アキュテイン, 로아큐탄, 泰尔丝, روكتان, رواكيوتان',
  'talk-first': injections,
};

/** Words with one space between them, so that beginnings can be told; doubled letters are often typed as one. */
const plain = (text: string): string =>
  plainText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/([A-Z])\1/g, '$1')
    .trim();

/** Words written without spaces, or with other words grown onto them, are found anywhere. */
const growsAnywhere =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Arabic}/u;

/** Up to this many letters a word is meant whole: "rf" is no beginning of others. */
const wholeUpTo = 3;

/** The words of a question that a search names. */
export function named(query: string, id: string, words: SearchWords): string[] {
  const typed = plain(query);
  const text = ` ${typed} `;
  return `${words[id] ?? ''},${brands[id as QuestionId] ?? ''}`
    .split(',')
    .map((word) => plainText(word.trim()))
    .filter((wanted) => {
      const word = plain(wanted);
      if (!word) return false;
      if (growsAnywhere.test(word))
        return text.includes(word) || (typed.length > 1 && word.startsWith(typed));
      if (text.includes(wanted.length > wholeUpTo ? ` ${word}` : ` ${word} `)) return true;
      // Still being typed.
      return typed.length > wholeUpTo && word.startsWith(typed);
    });
}

export interface Found {
  /**
   * Whether only the answer holds what was searched for, by the ids of the questions that are left: those that a search
   * names most clearly first, then those that hold it in the question.
   */
  readonly left: ReadonlyMap<string, boolean>;
  /** The words to mark in them. */
  readonly marked: readonly string[];
}

interface Searched {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/**
 * The questions that hold all that was typed, and those that it names. A whole sentence is seldom anywhere word for
 * word: then what it names counts alone, and where it names nothing, its rarest words.
 */
export function find(query: string, items: readonly Searched[], words: SearchWords): Found {
  const terms = termsOf(query);
  if (!terms.length) return {left: new Map(items.map(({id}) => [id, false])), marked: []};
  const whole = items.filter(({question, answer}) => matches(`${question} ${answer}`, terms));
  // A longer word names more clearly, as far as it is typed; one that is short, "rf", is meant whole.
  const clarity = ({id}: Searched) =>
    named(query, id, words).reduce(
      (sum, {0: first, length}) =>
        sum + (first === '+' ? 1 : length > wholeUpTo ? Math.min(length, query.length) : 7),
      0,
    );
  const rank = (item: Searched) => clarity(item) || +matches(item.question, terms);
  const byName = items.filter(clarity);
  // "dark skin" is not meant wherever skin is told of, and something is dark.
  const told = ({question, answer}: Searched) =>
    terms.length < 2 ||
    (terms.length === 2 && (matches(question, terms) || plainText(answer).includes(terms.join(' '))));
  const marked = terms.length > 2 ? byName.flatMap(({id}) => named(query, id, words)) : terms;
  const ids = new Set([...(byName.length ? whole.filter(told) : whole), ...byName].map(({id}) => id));
  if (!ids.size) return rarest(terms, items);
  return {
    left: new Map(
      items
        .filter(({id}) => ids.has(id))
        .sort((a, b) => rank(b) - rank(a))
        // Beside a clear answer, a few others: "scars" stands in many.
        .slice(0, byName.length ? 6 : items.length)
        .map((item) => [item.id, !rank(item)]),
    ),
    marked,
  };
}

/** The questions that hold the most telling words of a sentence; nothing for a word or two. */
function rarest(terms: readonly string[], items: readonly Searched[]): Found {
  const holding = terms
    .filter((term) => term.length > wholeUpTo)
    .map((term) => ({term, held: items.filter((item) => matches(`${item.question} ${item.answer}`, [term]))}))
    // A word of every other answer tells nothing.
    .filter(({held}) => held.length && held.length < items.length / 4);
  const weight = (item: Searched) => {
    const its = holding.filter(({held}) => held.includes(item));
    // One of them alone is there by chance.
    return its.length < 2 ? 0 : its.reduce((sum, {held}) => sum + 1 / held.length, 0);
  };
  const most = Math.max(0, ...items.map(weight));
  const left =
    terms.length > 2 && most
      ? items.filter((item) => weight(item) > most * 0.6).sort((a, b) => weight(b) - weight(a))
      : [];
  return {
    left: new Map(left.map((item) => [item.id, !holding.some(({term}) => matches(item.question, [term]))])),
    marked: holding.map(({term}) => term),
  };
}

/** Sections and questions in the order of what a search left; what it left out comes last, and is not seen. */
export function ranking(sections: readonly Section[], left: Found['left']): Section[] {
  const ids = [...left.keys()];
  // Unsigned, what is not there comes last.
  const place = ({id}: Item) => ids.indexOf(id) >>> 0;
  return sections
    .map((section) => ({...section, items: [...section.items].sort((a, b) => place(a) - place(b))}))
    .sort(({items: [a]}, {items: [b]}) => place(a!) - place(b!));
}

/** Where the words stand in a text: from and to, in its own characters. */
export function occurrences(text: string, terms: readonly string[]): [number, number][] {
  let searched = '';
  /** For each of its characters, where the one that it comes from begins; at the end, where the text ends. */
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = plainCharacter(character);
    searched += plain;
    for (let i = 0; i < plain.length; i++) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  return terms.flatMap((term) => {
    const found: [number, number][] = [];
    for (let i = searched.indexOf(term); i >= 0; i = searched.indexOf(term, i + term.length)) {
      let end = i + term.length;
      // A letter that became two is marked whole.
      while (origins[end] === origins[end - 1]) end++;
      found.push([origins[i]!, origins[end]!]);
    }
    return found;
  });
}

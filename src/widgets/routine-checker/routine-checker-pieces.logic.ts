import {normalise, scriptLetter} from './routine-checker-match.logic.js';
import {inSingleSpaces} from './routine-checker-phrases.logic.js';
import {chain} from './routine-checker-rules.logic.js';

/* The pieces of a list from a pack: its headings, brackets, commas and lines. */

/** One name on a list, as it stands there, and the other ways of naming it beside it. */
export interface Piece {
  readonly written: string;
  /** Each a list of names of the same thing: those in brackets apart from the others. */
  readonly ways: readonly (readonly string[])[];
}

/** A mark of an alternative name, in the place of its brackets. */
const beside = '\u0001';
/** A comma within a name or a number. */
const comma = '\u0002';
export const separators = /[,;|•·\n\t،؛]/;
const headingWords =
  '(?:\\b(?:ingredients?|inci|composition|ingr|purpose|contains|inhaltsstoffe|zutaten|bestandteile|ingrédients|ingredientes|composición|composição|ingredienti|composizione|ingrediënten|samenstelling|składniki|skład)\\b|全成分|成分表?|전성분|성분|المكونات)';
/** A heading that ends with a colon and names no ingredient, and how far before the colon. */
const heading = new RegExp(`${headingWords}.{0,24}$`, 'iu');
/** A line of its own that is a heading, with no colon. */
const headingLine = new RegExp(
  `^[^\\S\\n]*(?:\\p{L}+[^\\S\\n]+){0,2}${headingWords}(?: list)?[^\\S\\n]*$`,
  'gimu',
);
/** A leaflet says in sentences what a pack says under headings: "The active substance is …". */
const leaflet = new RegExp(
  '(?:\\p{L}{1,3}\\s+)?(?<!\\p{L})(?:active (?:substance|ingredient)s?|other ingredients|wirkstoffe?|sonstigen? bestandteile|' +
    'substances? actives?|principes? actifs?|autres composants|principios? activos?|demás componentes|principi?o? attiv[oi]|' +
    'altri componenti|substâncias? ativas?|outros componentes|werkzame stof(?:fen)?|andere stoffen|substancj\\p{L} czynn\\p{L}+|' +
    'pozostałe składniki)(?: (?:in|de|of|del|dit|this|este|ce|leku|medicine|middel|médicament|medicamento)){0,3}' +
    '\\s*(?::|(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são|zijn|jest|są|to)(?=[\\s:])\\s*:?)',
  'giu',
);
/** "Each gram of gel contains", "1 g Creme enthält": so does a leaflet say how much. */
const perGram =
  /(?<![\p{L}\d])(?:each|one|un|una|ein|cada|ogni|elke|jeden|1)\s*(?:g|gramm?[eoa]?|ml|millilitre)\b[^.:;,\n]{0,30}?\s(?:contains?|enthält|contient|contiene|contém|bevat|zawiera)\s*:?/giu;
/** The end of a list that a sentence follows with no mark between them: "Salicylic Acid Please note that …". */
const sentenceStart =
  /(?<=[\p{L})*]) (?=(?:Please|This|These|Our|We|For|Always|Avoid|Keep|Store|If|Use|Apply|Do|Note) \p{Ll})/gu;
const mayContain =
  /[[(]?\s*(?:\+\s*\/\s*-|±|\b(?:may contain|peut contenir|kann enthalten|puede contener)\b)\s*:?/gi;
const footnote =
  /^\s*[*†‡°¹²³].*(?:\b(?:organic|natural|component|constituent|certified|farming|origin|occurring|biologi|naturel)|ätherisch)/i;

/** The text with one kind of bracket, comma and colon, and with no mark of ours in it. */
export const plainly = (text: string): string =>
  inSingleSpaces(text)
    .replace(/\r\n?/g, '\n')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ', ')
    .replaceAll(beside, '')
    .replaceAll(comma, '')
    .replace(/[（［【〔]/g, '(')
    .replace(/[）］】〕]/g, ')')
    .replace(/[，、､]/g, ',')
    .replace(/[；]/g, ';')
    .replace(/[：]/g, ':')
    .replace(/[／]/g, '/')
    .replace(/[。]/g, '.\n')
    .replace(leaflet, '\ningredients: ')
    .replace(perGram, '\ningredients: ')
    .replace(sentenceStart, ', ')
    .replace(headingLine, '$&:');

/** The text cut at its headings, each with what it says before the colon; the first has none. */
export function underHeadings(text: string): string[] {
  const [first = '', ...more] = text.split(':');
  const cut = [first];
  for (const part of more) {
    const last = cut.at(-1)!;
    const head = last.slice(Math.max(...[...',;\n:.'].map((mark) => last.lastIndexOf(mark))) + 1);
    if (heading.test(head)) {
      cut[cut.length - 1] = last.slice(0, last.length - head.length);
      cut.push(part);
    } else cut[cut.length - 1] += `:${part}`;
  }
  return cut;
}

/** No list has brackets in brackets more often than this. */
const deepest = 9;

/** Brackets hold another name, or several things. */
function openBrackets(text: string): string {
  let list = text;
  let before = '';
  for (let depth = 0; before !== list && depth < deepest; depth++) {
    before = list;
    list = list.replace(/[([{]([^()[\]{}]*)[)\]}]/g, (_, inside: string) =>
      separators.test(inside) ? `, ${inside}, ` : `${beside}${inside}${beside}`,
    );
  }
  return list;
}

/** Where nothing else parts the names: dashes, slashes or plus signs with spaces around them. */
export const looseMarks = [/\s[-–—]\s/g, /\s\/\s/g, /\s\+\s/g];

/** The names on one list, in order. */
export function readList(text: string): Piece[] {
  let list = underHeadings(plainly(text))
    .join(', ')
    .replace(mayContain, ', ')
    // "1,2-Hexanediol" and "0,5 %" hold no comma that separates.
    .replace(/(\d),(?=\d)/g, `$1${comma}`)
    .replace(/\.\s+(?=[*†‡])/g, ', ')
    .replace(/(\p{L}{5})\.(?:\s+(?=[[(\p{Lu}])|\s*$)/gmu, '$1, ');
  // Where commas separate, a line ends where the pack was too narrow; an empty line still separates.
  const lines = list.split('\n').filter((line) => line.trim());
  const marks = list.match(/[,;|•·\t،]/g)?.length ?? 0;
  if (marks >= lines.length) list = list.replace(/([^\n])\n(?!\s*\n|\s*[-–*])/g, '$1 ');
  for (const mark of looseMarks) {
    if ((list.match(mark)?.length ?? 0) > Math.max(1, list.match(new RegExp(separators, 'g'))?.length ?? 0))
      list = list.replace(mark, ', ');
  }
  return openBrackets(list)
    .split(separators)
    .filter((piece) => !footnote.test(piece))
    .map((piece): Piece => {
      // Every second part stood in brackets.
      const parts = piece
        .replaceAll(comma, ',')
        .replace(/[()[\]{}]/g, ' ')
        .split(beside);
      const inside = parts.filter((_, i) => i % 2);
      const names = [parts.filter((_, i) => i % 2 === 0).join(' '), ...inside];
      const written = tidy(parts.map((part, i) => (i % 2 ? `(${part})` : part)).join(''));
      return {
        written,
        ways: names.map((way) => (chain.test(normalise(way)) ? [] : way.split('/'))),
      };
    })
    .filter(({written}) =>
      normalise(written)
        .split(' ')
        .some((word) => word.length > 1 || scriptLetter.test(word)),
    );
}

/** A longer text is no name. */
const longestShown = 300;

/** A name as it can be shown again. */
const tidy = (text: string): string => {
  const plain = text
    .replace(/[*†‡°¹²³]/g, '')
    .replace(/^[\s–.:)\]-]+|[\s.:([–-]+$/g, '')
    .replace(/\s+/g, ' ');
  return plain.length > longestShown ? `${plain.slice(0, longestShown - 1).trimEnd()}…` : plain;
};

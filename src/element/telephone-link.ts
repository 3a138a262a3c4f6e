import {html} from 'lit';

/** Digits of any script, as far as there are ten in a row in Unicode, as those that a telephone knows. */
const plainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!;
    // Each script's ten stand together, zero first.
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
    return String(digit.codePointAt(0)! - zero);
  });

/** Behind the number, after a word or sign of any language: the number of a desk. */
const extension = /^(.*\d)\P{Nd}*?(?:[\p{L}#;]|(?<=(?:\d[\s().-]*){7}),+(?=\d))\P{Nd}*(\d{1,7})\P{Nd}*$/u;
/** "+44 (0)20": the nought is for those who call from inside the country. */
const innerNought = /^(\D*(?:\+|00)[^(]*(?:\([^0)]*\)\s*)?)\(\s*0\s*\)/;
/** Between two numbers, each of which is long enough to be one. */
const another = /(?<=(?:\d[\s().-]*){7})[/|,;\p{L}][^\d+]*(?=(?:\+?[\s().-]*\d){7})/u;

/** The address that calls a number as people write it, of two the first; nothing where none is written. */
export function callAddress(phone: string): string | undefined {
  const written = plainDigits(phone)
    .replace(/^\s*tel:/i, '')
    // 555-SKIN, 0800 CLINIC
    .replace(/(?<=\d-)[A-Z]{3,}|(?<=\d )[A-Z]{4,}\b(?!\W*\d)/g, (letters) => letters.replace(/./g, keyOf));
  const [, main = written, desk] = extension.exec(written) ?? [];
  const [first = ''] = main.replace(innerNought, '$1').split(another);
  const digits = first.replace(/\D/g, '');
  // The shortest there are: 112, 999.
  if (digits.length < 3) return undefined;
  return `tel:${/^\D*\+/.test(first) ? '+' : ''}${digits}${desk ? `;ext=${desk}` : ''}`;
}

const keyOf = (letter: string): string => '22233344455566677778889999'[letter.charCodeAt(0) - 65]!;

/**
 * A link that calls a number; what is none stays text. From left to right: on a page that runs the other way, its groups
 * would change places.
 */
export const telephoneLink = (phone: string, words = '', look = '') => {
  const address = callAddress(phone);
  return address
    ? html`<a class="button ${look}" part="button" href=${address}>${words} <bdi dir="ltr">${phone}</bdi></a>`
    : html`<span>${phone}</span>`;
};

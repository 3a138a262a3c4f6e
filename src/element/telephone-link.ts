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
const extension = /^(.*\d)\P{Nd}*?[\p{L}#;]\P{Nd}*(\d{1,7})\P{Nd}*$/u;
/** "+44 (0)20": the nought is for those who call from inside the country. */
const innerNought = /^(\D*(?:\+|00)[^(]*(?:\([^0)]*\)\s*)?)\(\s*0\s*\)/;
/** Between two numbers, each of which is long enough to be one. */
const another = /(?<=(?:\d[\s().-]*){7})[/|,;\p{L}][^\d+]*(?=(?:\+?[\s().-]*\d){7})/u;

/** The address that calls a number as people write it: of two, the first. */
export function callAddress(phone: string): string {
  const written = plainDigits(phone)
    .replace(/^\s*tel:/i, '')
    // 555-SKIN
    .replace(/(?<=\d-)[A-Z]{3,}/g, (letters) => letters.replace(/./g, keyOf));
  const [, main = written, desk] = extension.exec(written) ?? [];
  const [first = ''] = main.replace(innerNought, '$1').split(another);
  return `tel:${/^\D*\+/.test(first) ? '+' : ''}${first.replace(/\D/g, '')}${desk ? `;ext=${desk}` : ''}`;
}

const keyOf = (letter: string): string => '22233344455566677778889999'[letter.charCodeAt(0) - 65]!;

/** A link that calls a number. From left to right: on a page that runs the other way, its groups would change places. */
export const telephoneLink = (phone: string, words = '', look = '') =>
  html`<a class="button ${look}" part="button" href=${callAddress(phone)}
    >${words} <bdi dir="ltr">${phone}</bdi></a
  >`;

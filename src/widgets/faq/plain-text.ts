/** Letters that do not fall apart into a plain one and its mark. */
const plainLetters: Readonly<Record<string, string>> = {
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Æ: 'AE',
  Œ: 'OE',
  '’': "'",
  ʼ: "'",
};

/** A character as it is searched for: without case, marks and width. */
export const plainCharacter = (character: string): string =>
  [...character.toUpperCase().normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => plainLetters[letter] ?? letter)
    .join('');

/** A text as it is searched for, and as it stands in an address. */
export const plainText = (text: string): string => [...text].map(plainCharacter).join('');

// English that reads oddly or sounds like an argument, with what to say instead.

export const oddEnglish: readonly (readonly [RegExp, string])[] = [
  [/\btold of (burns|scars|harm)/i, 'reported'],
  [/\buneven heartbeat\b/i, 'irregular heartbeat'],
  [/\bweak immune defences\b/i, 'a weakened immune system'],
  [/\bdeeper work\b/i, 'deeper treatment'],
  [/\ba device label\b/i, 'the instructions for one needling pen'],
  [/\bgo by (warmth|the)\b/i, 'look out for'],
  [/\bsees to your skin\b/i, 'looks after your skin'],
  [/\bwhat we plan with\b/i, 'the time we use here'],
  [/\bone clinic\b/i, 'some clinics'],
  [/\bwe found no leaflet\b/i, 'leave it out'],
  [/\bchapter for clinicians\b/i, 'clinicians press less over bone'],
  [/\bnot among the places commonly called sharp\b/i, 'people seldom say this spot is sharp'],
  [/\bskin cut open\b/i, 'a slice through skin'],
  [/\bask about lasers\b/i, 'if it was a laser, ask your clinic how long to wait'],
];

/** "We found no study": at most six times in the whole product. */
export const foundNo = /\b(we )?found no\b|\bno (trial|study|studies|leaflet|score)\b/i;

/** Red or pink alone tells nothing to whoever has brown or black skin. */
export const redAlone = (text: string): string[] =>
  text
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => /\b(red|pink)\b/i.test(sentence) && !/\b(purple|grey|darker)\b/i.test(sentence));

export const oddities = (text: string): string[] => [
  ...oddEnglish.flatMap(([odd, better]) => {
    const found = odd.exec(text)?.[0];
    return found ? [`"${found}": ${better}`] : [];
  }),
  ...redAlone(text).map((sentence) => `"${sentence}": say what it looks like on brown and black skin too`),
];

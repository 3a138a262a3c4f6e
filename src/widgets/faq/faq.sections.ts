/** Which questions stand in which section, in order. A question's id is part of links to it: it stays as it is. */
export const sections = {
  about: ['what', 'radiofrequency', 'age'],
  results: ['scars-lines', 'pores', 'serums', 'add-ons', 'course'],
  visit: ['pain', 'visit', 'price', 'ask', 'home'],
  care: [
    'downtime',
    'work',
    'risks',
    'call',
    'darker-skin',
    'talk-first',
    'pregnancy',
    'medicines',
    'cold-sores',
    'before',
    'after',
  ],
} as const;

export type SectionId = keyof typeof sections;
export type QuestionId = (typeof sections)[SectionId][number];

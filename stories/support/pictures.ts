/** Drawings in the place of a clinic's photographs: neutral, on this origin, and of nobody. */
export const pictures = {
  before: new URL('./pictures/before.svg', import.meta.url).href,
  after: new URL('./pictures/after.svg', import.meta.url).href,
  afterSquare: new URL('./pictures/after-square.svg', import.meta.url).href,
  beforePortrait: new URL('./pictures/before-portrait.svg', import.meta.url).href,
  afterPortrait: new URL('./pictures/after-portrait.svg', import.meta.url).href,
  /** Found, but no picture. */
  broken: 'data:image/png;base64,AAAA',
};

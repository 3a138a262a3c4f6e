/** Words that find every weak spot of a layout: one without a break, and one without a space. */
export const longWord = 'Hautverträglichkeitsvorbereitungsberatungsgespräch';
export const longAddress =
  'https://bookings.your-clinic.example/appointments/consultation/first-visit?location=weavers-yard&length=40';

const paragraph =
  'We write down what you tell us, read it back to you, and give you the page to take home. Please come ten minutes ' +
  'early, so that there is time to hang up your coat, wash your face and ask what you came to ask. Bring the names of ' +
  'what you put on your skin; a photograph of the shelf will do. If you would like somebody with you, there is a second ' +
  'chair in every room. You can change your mind about the visit at any time, and you need not say why.';

/** About 400 words, as a clinic that has a lot to say would write them. */
export const longAnswer = Array.from({length: 4}, () => paragraph).join(' ');

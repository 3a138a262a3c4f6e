import 'microneedling-widgets/benefits-carousel';
import 'microneedling-widgets/faq';
import 'microneedling-widgets/widgets.css';
import {configure} from 'microneedling-widgets/configure';
import type {SlideChange} from 'microneedling-widgets/benefits-carousel';

declare global {
  var heard: SlideChange[];
}
globalThis.heard = [];

configure({
  language: 'en',
  accent: '#a33d5e',
  content: {leadTimes: {retinoid: 5}, widgets: {faq: {intro: 'Ours'}}},
});
const faq = document.querySelector('mn-faq')!;
faq.content = {heading: 'Our questions', questions: {what: null}};

document
  .querySelector('mn-benefits-carousel')!
  .addEventListener('mn-slide-change', ({detail}) => heard.push(detail));
document.addEventListener('mn-slide-change', ({detail: {slide}}) => slide.toFixed());

document
  .querySelector('#load')!
  .addEventListener('click', () => void import('microneedling-widgets/prep-quiz'));

export function typos() {
  // @ts-expect-error A typo in a property.
  faq.clinickName = 'x';
  // @ts-expect-error A value that is none.
  faq.appearance = 'cards';
  // @ts-expect-error A typo in the words.
  faq.content = {hedding: 'x'};
  // @ts-expect-error A typo in the words of the page.
  configure({content: {widgets: {faq: {hedding: 'x'}}}});
}

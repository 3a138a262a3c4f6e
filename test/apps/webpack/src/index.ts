import 'microneedling-widgets/benefits-carousel';
import 'microneedling-widgets/faq';
import 'microneedling-widgets/widgets.css';
import type {SlideChange} from 'microneedling-widgets/benefits-carousel';
import type {Faq} from 'microneedling-widgets/faq';

declare global {
  var heard: SlideChange[];
}
globalThis.heard = [];

const icon = document.createElement('link');
icon.rel = 'icon';
icon.href = 'data:,';
document.head.append(icon);

const words: Faq['content'] = {heading: 'Our questions', questions: {what: null}};
const faq = document.createElement('mn-faq');
faq.clinicName = 'Alder & Finch';
faq.hideFilter = true;
faq.content = words;

const carousel = document.createElement('mn-benefits-carousel');
carousel.slide = 2;
carousel.addEventListener('mn-slide-change', ({detail}) => heard.push(detail));

const button = document.createElement('button');
button.id = 'load';
button.textContent = 'The quiz';
button.addEventListener('click', () => void import('microneedling-widgets/prep-quiz'));

document.body.append(faq, carousel, button);

// @ts-expect-error A typo in a property.
faq.clinickName = 'x';
// @ts-expect-error A typo in the words.
export const typo: Faq['content'] = {hedding: 'x'};
// @ts-expect-error A value that is none.
export const appearance: Faq['appearance'] = 'cards';

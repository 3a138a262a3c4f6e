import {html, render} from 'lit';
import 'microneedling-widgets/benefits-carousel';
import 'microneedling-widgets/faq';
import type {SlideChange} from 'microneedling-widgets/benefits-carousel';
import type {Faq} from 'microneedling-widgets/faq';

declare global {
  var heard: SlideChange[];
}
globalThis.heard = [];

const words: Faq['content'] = {heading: 'Our questions', questions: {what: null}};
const hear = ({detail}: HTMLElementEventMap['mn-slide-change']) => heard.push(detail);
const load = () => void import('microneedling-widgets/prep-quiz');

render(
  html`<mn-faq clinic-name="Alder & Finch" ?hide-filter=${true} .content=${words}></mn-faq>
    <mn-benefits-carousel slide="2" @mn-slide-change=${hear}></mn-benefits-carousel>
    <button id="load" @click=${load}>The quiz</button>`,
  document.body,
);

// Templates are text to TypeScript; what is handed to them is typed.
// @ts-expect-error A typo in the words.
export const typo: Faq['content'] = {hedding: 'x'};
// @ts-expect-error A value that is none.
export const appearance: Faq['appearance'] = 'cards';

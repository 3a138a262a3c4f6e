import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import 'microneedling-widgets/benefits-carousel';
import 'microneedling-widgets/faq';
import type {SlideChange} from 'microneedling-widgets/benefits-carousel';
import type {Faq} from 'microneedling-widgets/faq';

declare global {
  var heard: SlideChange[];
}
globalThis.heard = [];

@Component({
  selector: 'app-root',
  // Angular checks no attributes of custom elements; what stands in the class is typed.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <mn-faq clinic-name="Alder & Finch" hide-filter [content]="words"></mn-faq>
    <mn-benefits-carousel [slide]="2" (mn-slide-change)="hear($event)"></mn-benefits-carousel>
    <button id="load" (click)="load()">The quiz</button>
  `,
})
class App {
  readonly words: Faq['content'] = {heading: 'Our questions', questions: {what: null}};
  hear = ({detail}: HTMLElementEventMap['mn-slide-change']) => heard.push(detail);
  load = () => void import('microneedling-widgets/prep-quiz');
  // @ts-expect-error A typo in the words.
  readonly typo: Faq['content'] = {hedding: 'x'};
  // @ts-expect-error A value that is none.
  readonly appearance: Faq['appearance'] = 'cards';
}

void bootstrapApplication(App);

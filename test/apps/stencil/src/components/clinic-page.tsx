import {Component, h} from '@stencil/core';
import type {} from 'microneedling-widgets/jsx';
import 'microneedling-widgets/benefits-carousel';
import 'microneedling-widgets/faq';
import type {SlideChange} from 'microneedling-widgets/benefits-carousel';

declare global {
  var heard: SlideChange[];
}
globalThis.heard = [];

const words = {heading: 'Our questions', questions: {what: null}};

@Component({tag: 'clinic-page'})
export class ClinicPage {
  render() {
    return [
      <mn-faq clinic-name="Alder & Finch" content={words} hide-filter></mn-faq>,
      <mn-benefits-carousel
        slide={2}
        onMn-slide-change={({detail}) => heard.push(detail)}
      ></mn-benefits-carousel>,
      <button id="load" onClick={() => import('microneedling-widgets/prep-quiz')}>
        The quiz
      </button>,
    ];
  }

  typos() {
    return [
      // @ts-expect-error A typo in a property.
      <mn-faq clinickName="x"></mn-faq>,
      // @ts-expect-error A value that is none.
      <mn-faq appearance="cards"></mn-faq>,
      // @ts-expect-error A typo in the words.
      <mn-faq content={{hedding: 'x'}}></mn-faq>,
      // @ts-expect-error An event that carries nothing of the kind.
      <mn-benefits-carousel onMn-slide-change={({detail}) => detail.slyde}></mn-benefits-carousel>,
    ];
  }
}

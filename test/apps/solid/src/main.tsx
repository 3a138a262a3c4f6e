import {render} from 'solid-js/web';
import type {} from 'microneedling-widgets/jsx';
import 'microneedling-widgets/benefits-carousel';
import 'microneedling-widgets/faq';
import type {SlideChange} from 'microneedling-widgets/benefits-carousel';

declare global {
  var heard: SlideChange[];
}
globalThis.heard = [];

const words = {heading: 'Our questions', questions: {what: null}};

function App() {
  return (
    <>
      <mn-faq clinic-name="Alder & Finch" bool:hide-filter={true} prop:content={words} />
      <mn-benefits-carousel slide={2} on:mn-slide-change={({detail}) => heard.push(detail)} />
      <button id="load" onClick={() => void import('microneedling-widgets/prep-quiz')}>
        The quiz
      </button>
    </>
  );
}

export const typos = () => [
  // @ts-expect-error A typo in an attribute; JSX checks no name that has a hyphen.
  <mn-faq opne="x" />,
  // @ts-expect-error A value that is none.
  <mn-faq appearance="cards" />,
  // @ts-expect-error A typo in the words.
  <mn-faq prop:content={{hedding: 'x'}} />,
];

render(App, document.querySelector('#root')!);

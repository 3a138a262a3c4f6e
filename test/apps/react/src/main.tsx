import {createRoot} from 'react-dom/client';
import {useRef} from 'react';
import type {} from 'microneedling-widgets/jsx';
import 'microneedling-widgets/benefits-carousel';
import type {Faq as FaqElement, SlideChange} from 'microneedling-widgets';
import {Faq} from 'microneedling-widgets/react/faq';

declare global {
  var heard: SlideChange[];
}
globalThis.heard = [];

const words = {heading: 'Our questions', questions: {what: null}};

function App() {
  const faq = useRef<FaqElement>(null);
  return (
    <>
      <Faq ref={faq} clinicName="Alder & Finch" hideFilter content={words} onQuestionOpen={() => undefined} />
      <mn-benefits-carousel slide={2} onmn-slide-change={({detail}) => heard.push(detail)} />
      <button id="load" onClick={() => void import('microneedling-widgets/prep-quiz')}>
        The quiz
      </button>
    </>
  );
}

export const typos = () => [
  // @ts-expect-error A typo in an attribute; JSX checks no name that has a hyphen.
  <mn-faq key="1" opne="x" />,
  // @ts-expect-error A value that is none.
  <mn-faq key="2" appearance="cards" />,
  // @ts-expect-error A typo in the words.
  <mn-faq key="3" content={{hedding: 'x'}} />,
  // @ts-expect-error A typo in a property.
  <Faq key="4" clinickName="x" />,
  // @ts-expect-error A typo in the words.
  <Faq key="5" content={{hedding: 'x'}} />,
  // @ts-expect-error A value that is none.
  <Faq key="6" appearance="cards" />,
];

createRoot(document.querySelector('#root')!).render(<App />);

import {createFileRoute} from '@tanstack/react-router';
import {BenefitsCarousel} from 'microneedling-widgets/react/benefits-carousel';
import {Faq} from 'microneedling-widgets/react/faq';
import type {SlideChange} from 'microneedling-widgets/benefits-carousel';

declare global {
  var heard: SlideChange[];
}
globalThis.heard = [];

const words = {heading: 'Our questions', questions: {what: null}};

const Home = () => (
  <>
    <Faq clinicName="Alder & Finch" hideFilter content={words} />
    <BenefitsCarousel slide={2} onSlideChange={({detail}) => heard.push(detail)} />
    <button id="load" onClick={() => void import('microneedling-widgets/prep-quiz')}>
      The quiz
    </button>
  </>
);

export const Route = createFileRoute('/')({component: Home});

export const typos = () => [
  // @ts-expect-error A typo in a property.
  <Faq key="1" clinickName="x" />,
  // @ts-expect-error A value that is none.
  <Faq key="2" appearance="cards" />,
  // @ts-expect-error A typo in the words.
  <Faq key="3" content={{hedding: 'x'}} />,
];

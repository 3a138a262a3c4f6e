import {component$, useSignal, useVisibleTask$} from '@builder.io/qwik';
import type {} from 'microneedling-widgets/jsx';
import type {BenefitsCarousel, SlideChange} from 'microneedling-widgets/benefits-carousel';
import type {Faq} from 'microneedling-widgets/faq';

declare global {
  var heard: SlideChange[];
}

const words: Faq['content'] = {heading: 'Our questions', questions: {what: null}};

export default component$(() => {
  const carousel = useSignal<BenefitsCarousel>();
  useVisibleTask$(
    () => {
      globalThis.heard = [];
      import('microneedling-widgets/benefits-carousel');
      import('microneedling-widgets/faq');
      carousel.value?.addEventListener('mn-slide-change', ({detail}) => heard.push(detail));
    },
    {strategy: 'document-ready'},
  );
  return (
    <main>
      <mn-faq clinic-name="Alder & Finch" hide-filter content={JSON.stringify(words)} />
      <mn-benefits-carousel ref={carousel} slide={2} />
      <button id="load" onClick$={() => import('microneedling-widgets/prep-quiz')}>
        The quiz
      </button>
    </main>
  );
});

export const typos = () => [
  // @ts-expect-error A typo in an attribute.
  <mn-faq clinick="x" />,
  // @ts-expect-error A value that is none.
  <mn-faq appearance="cards" />,
  // @ts-expect-error Qwik would write "[object Object]".
  <mn-faq content={{heading: 'x'}} />,
  // @ts-expect-error Qwik would not hear it.
  <mn-faq onMn-question-open$={() => undefined} />,
  // @ts-expect-error A typo in the words.
  JSON.stringify({hedding: 'x'} satisfies Faq['content']),
];

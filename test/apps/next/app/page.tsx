import {Faq} from 'microneedling-widgets/react/faq';
import {Slides} from './slides';

// A server component: the object is in the HTML, and survives hydration.
const words = {heading: 'Our questions', questions: {what: null}};

export default function Page() {
  return (
    <>
      <Faq clinicName="Alder & Finch" hideFilter content={words} />
      <Slides />
    </>
  );
}

import {benefitsCarouselRestContent} from './benefits-carousel-rest.content.js';
import type {BenefitsCarouselContent} from './benefits-carousel.content.js';

export {benefitsCarouselRestStyles as styles} from './benefits-carousel-rest.styles.js';

/** All words of the carousel, given those that it begins with. */
export function withFurtherContent(first: BenefitsCarouselContent): BenefitsCarouselContent {
  const further = benefitsCarouselRestContent();
  const begin = first.slides.length - further.length;
  return {...first, slides: first.slides.map((slide, i) => ({...slide, ...further[i - begin]}))};
}

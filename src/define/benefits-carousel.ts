// Generated from src/widgets/registry.ts by npm run build:registry.
import {BenefitsCarousel} from '../widgets/benefits-carousel/benefits-carousel.js';
import {define} from './define.js';

export {BenefitsCarousel};
export type * from '../widgets/benefits-carousel/benefits-carousel.js';

define('mn-benefits-carousel', BenefitsCarousel);

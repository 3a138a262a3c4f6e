import {BenefitsCarousel} from '../widgets/benefits-carousel/benefits-carousel.js';
import {define} from './define.js';

define('mn-benefits-carousel', BenefitsCarousel);

export {BenefitsCarousel};

import './benefits-carousel.js';
import './pain-explainer.js';
import './prep-quiz.js';

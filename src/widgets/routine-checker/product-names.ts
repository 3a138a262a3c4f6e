/*
 * How products are found by their names: tables, and what searches them. Others import from here alone, so that it is one
 * file in all builds (scripts/cdn-apart.mjs): a third of all that the checker ever loads.
 */
export {ingredients} from './ingredients.js';
export {buildIndex} from './routine-checker-match.logic.js';
export {isList} from './routine-checker-phrases.logic.js';
export {longestText, merge, readAhead, readShelf} from './routine-checker-shelf.logic.js';
export {isBeginningOf, suggest} from './routine-checker-suggest.logic.js';
export {readTyped} from './routine-checker-typed.logic.js';

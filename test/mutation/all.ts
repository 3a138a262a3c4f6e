import '../node/routine-checker.logic.test.js';
import '../node/routine-checker-match.logic.test.js';
import '../node/routine-checker-shelf.logic.test.js';

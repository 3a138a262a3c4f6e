// Reading what was pasted or typed: `node --import tsx bench/reading-lists.mjs`. Ratios are taken within one run, in
// turns, as machines differ and are noisy. 10,000 characters are to stay under 60 ms at a quarter of the speed of a
// desktop: under 15 ms here.
import {ingredients} from '../src/widgets/routine-checker/ingredients.js';
import {buildIndex, normalise} from '../src/widgets/routine-checker/routine-checker-match.logic.js';
import {longestText, readShelf} from '../src/widgets/routine-checker/routine-checker-shelf.logic.js';
import {suggest} from '../src/widgets/routine-checker/routine-checker-suggest.logic.js';
import {withPartContent} from '../src/widgets/routine-checker/plan/plan.content.js';
import {routineCheckerContent} from '../src/widgets/routine-checker/routine-checker.content.js';

const {names} = withPartContent(routineCheckerContent());
const index = buildIndex(names);
const known = Object.values(ingredients).flatMap(({inci, synonyms}) => [...inci, ...synonyms]);
/** Every second name as it is, every other with two letters the wrong way round, and between them what we do not know. */
const words = known.flatMap((name, at) => [
  at % 2 ? name : `${name.slice(0, 2)}${name[3] ?? ''}${name[2] ?? ''}${name.slice(4)}`,
  `unknown extract ${at}`,
]);
const textOf = (length, joint = ', ') =>
  words
    .join(joint)
    .padEnd(length, `${joint}${words.join(joint)}`)
    .slice(0, length);

const [list, longest] = [textOf(10_000), textOf(longestText)];
const sentence = textOf(10_000, ' ');
const exact = new Set(known);
const ways = {
  'exact names only': () => list.split(',').filter((name) => exact.has(normalise(name))),
  'a list of 10,000 characters, pasted': () => readShelf(list, 'paste', index),
  'the same, typed': () => readShelf(list, 'type', index),
  '10,000 characters without a comma, typed': () => readShelf(sentence, 'type', index),
  [`a list of ${longestText.toLocaleString('en')} characters`]: () => readShelf(longest, 'paste', index),
  'the names of all languages, once': () => buildIndex(names),
  'suggestions for one letter more': () => suggest('glycol', index),
};
const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
for (let round = 0; round < 30; round++) {
  for (const [name, run] of Object.entries(ways)) {
    const start = performance.now();
    run();
    times[name].push(performance.now() - start);
  }
}
// The quickest run is the code's; what is above it is the machine's.
const quickest = Object.entries(times).map(([name, all]) => [name, Math.min(...all), all[0]]);
const [[, one]] = quickest;
console.table(
  Object.fromEntries(
    quickest.map(([name, time, first]) => [
      name,
      {
        ms: Number(time.toFixed(2)),
        'first, cold': Number(first.toFixed(2)),
        ratio: Number((time / one).toFixed(3)),
      },
    ]),
  ),
);

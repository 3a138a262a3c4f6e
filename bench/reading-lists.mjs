// Reading pasted ingredient lists: `node --import tsx bench/reading-lists.mjs`. Ratios are taken within one run, in
// turns, as machines differ and are noisy.
import {ingredients} from '../src/widgets/routine-checker/ingredients.js';
import {
  buildIndex,
  longestText,
  normalise,
  readPack,
} from '../src/widgets/routine-checker/routine-checker-match.logic.js';
import {withFurtherWords} from '../src/widgets/routine-checker/routine-checker-rest.content.js';
import {routineCheckerContent} from '../src/widgets/routine-checker/routine-checker.content.js';

const index = buildIndex(withFurtherWords(routineCheckerContent()).names);
const known = Object.values(ingredients).flatMap(({inci, synonyms}) => [...inci, ...synonyms]);
/** Every second name as it is, every other with two letters the wrong way round, and between them what we do not know. */
const words = known.flatMap((name, at) => [
  at % 2 ? name : `${name.slice(0, 2)}${name[3] ?? ''}${name[2] ?? ''}${name.slice(4)}`,
  `unknown extract ${at}`,
]);
const textOf = (length) =>
  words
    .join(', ')
    .padEnd(length, `, ${words.join(', ')}`)
    .slice(0, length);

const [pasted, longest] = [textOf(5000), textOf(longestText)];
const exact = new Set(known);
const ways = {
  'exact names only': () => pasted.split(',').filter((name) => exact.has(normalise(name))),
  '5,000 characters': () => readPack(pasted, index),
  [`${longestText.toLocaleString('en')} characters`]: () => readPack(longest, index),
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
const quickest = Object.entries(times).map(([name, all]) => [name, Math.min(...all)]);
const [, [, one]] = quickest;
console.table(
  Object.fromEntries(
    quickest.map(([name, time]) => [
      name,
      {ms: Number(time.toFixed(2)), ratio: Number((time / one).toFixed(3))},
    ]),
  ),
);

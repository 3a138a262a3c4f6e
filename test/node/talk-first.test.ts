import assert from 'node:assert/strict';
import {test} from 'node:test';
import {beforeYouGoContent} from '../../src/evidence/shared/before-you-go.content.js';
import {itemIds} from '../../src/widgets/prep-quiz/prep-quiz-list.logic.js';

/** What the questions list, with what the quiz calls it. */
const inQuiz: Record<keyof ReturnType<typeof beforeYouGoContent>['talkFirstList'], readonly string[]> = {
  pregnant: ['pregnant'],
  young: ['under18'],
  isotretinoin: ['isotretinoin-now', 'isotretinoin-half-year'],
  infection: ['infection', 'cold-sore-now', 'broken', 'rash'],
  sunburn: ['sunburn', 'broken'],
  acne: ['acne'],
  recent: ['last-month'],
  'new-scar': ['scars'],
  keloid: ['scars'],
  bleeding: ['bleeding'],
  immune: ['immune'],
  autoimmune: ['autoimmune'],
  healing: ['healing'],
  cancer: ['mole'],
  allergy: ['allergy'],
};

/** Only the quiz knows how near the appointment is. */
const onlyInQuiz = ['cold-sores-soon'];

test('who calls first: the questions and the quiz name the same', () => {
  assert.deepEqual(Object.keys(beforeYouGoContent().talkFirstList).sort(), Object.keys(inQuiz).sort());
  assert.deepEqual(
    [...new Set(Object.values(inQuiz).flat()), ...onlyInQuiz].sort(),
    [...itemIds.callFirst].sort(),
  );
});

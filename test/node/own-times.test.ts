/* What a clinic writes once for its page must read the same in every widget that names a time. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {applyOverrides} from '../../src/content/apply-overrides.js';
import {leadTimes} from '../../src/evidence/lead-times.js';
import {ownTimeContent} from '../../src/evidence/own-times.content.js';
import {plannedTimes} from '../../src/evidence/planned-times.js';
import {faqContent} from '../../src/widgets/faq/faq.content.js';
import {ownNames, placeholders, readText} from '../../src/widgets/faq/faq.logic.js';
import {withPartContent as wholeQuiz} from '../../src/widgets/prep-quiz/prep-quiz-list.js';
import {result} from '../../src/widgets/prep-quiz/prep-quiz-list.logic.js';
import {itemText} from '../../src/widgets/prep-quiz/prep-quiz-list.text.js';
import {prepQuizContent} from '../../src/widgets/prep-quiz/prep-quiz.content.js';
import {longestWait, notYet, restarts} from '../../src/widgets/recovery-timeline/recovery-timeline.logic.js';
import {
  restartText,
  toCalendarEvents,
  toPlainText,
} from '../../src/widgets/recovery-timeline/times/times.text.js';
import {recoveryTimelineContent} from '../../src/widgets/recovery-timeline/recovery-timeline.content.js';
import {withPartContent as wholeTimeline} from '../../src/widgets/recovery-timeline/times/index.js';
import {withPartContent as wholeChecker} from '../../src/widgets/routine-checker/plan/plan.content.js';
import {rowText} from '../../src/widgets/routine-checker/plan/plan.text.js';
import {routineCheckerContent} from '../../src/widgets/routine-checker/routine-checker.content.js';
import {check} from '../../src/widgets/routine-checker/routine-checker.logic.js';

const locale = 'en-GB';
const today = '2026-12-01';
const treatment = '2026-12-20';
const mark = 'Your clinic set this time itself.';

/** What is read from a page on which a clinic wrote this. */
function read(page: object) {
  const warned: string[] = [];
  const given = JSON.stringify(page);
  const {times} = applyOverrides({}, 'faq', [{field: 'page content', given, forPage: true}], (_, problem) =>
    warned.push(problem),
  );
  assert.deepEqual(warned, []);
  return plannedTimes(times);
}

const times = read({
  leadTimes: {retinoid: 5},
  restartTimes: {retinoid: 10, 'make-up': 1, sunscreen: 4, 'exercise-heat': 40},
});

const quizWords = wholeQuiz(prepQuizContent());
const shelfWords = wholeChecker(routineCheckerContent());
const timelineWords = wholeTimeline(recoveryTimelineContent());
const faqWords = faqContent();

const quizItem = (id: string, lists = times) =>
  result({actives: ['retinoid'], date: [treatment]}, {today, leadTimes: lists.leadTimes}).doBefore.find(
    (item) => item.id === id,
  )!;
const shelf = (lists = times) =>
  check(
    (['retinol', 'scrub', 'zinc-oxide', 'glycerin'] as const).map((ingredient) => ({
      ingredient,
      text: ingredient,
      verdict: 'ingredient' as const,
    })),
    {date: treatment, today, times: lists},
  );
const answer = (id: 'before' | 'after', lists = times) =>
  readText(
    faqWords.questions[id].answer!.text,
    placeholders(locale, lists),
    ownNames(lists),
    faqWords.ownTime,
  );

describe('a clinic’s own times', () => {
  it('are said with one sentence', () => {
    for (const words of [
      quizWords.ownTime,
      shelfWords.result.ownTime,
      timelineWords.restart.ownTime,
      faqWords.ownTime,
      ownTimeContent(),
    ])
      assert.equal(words, mark);
  });

  it('count before treatment in quiz, checker and questions alike', () => {
    const item = quizItem('retinoid');
    const [row] = shelf().pause;
    assert.equal(item.startOn, '2026-12-15');
    assert.equal(row!.pauseFrom, item.startOn);
    assert.match(itemText(item, quizWords, locale).detail, /5 days.*Your clinic set this time itself\.$/s);
    const text = rowText(row!, shelfWords, locale);
    assert.equal(text.before, 'About 5 days before');
    assert.equal(text.detail, `Leave it out. Sources range from 1 to 14 days. ${mark}`);
    assert.match(
      answer('before'),
      /retinoids: about 5 days before \(clinics say 1–14 days\)\. Your clinic set this time itself\.\n/,
    );
  });

  it('count after it in checker, timeline and questions alike', () => {
    const [row] = shelf().pause;
    const waits = restarts(treatment, times.restartTimes);
    const retinoid = waits.find(({id}) => id === 'retinoid')!;
    assert.equal(row!.restartFrom, '2026-12-30');
    assert.equal(retinoid.date, row!.restartFrom);
    assert.equal(rowText(row!, shelfWords, locale).after, 'About 10 days after');
    assert.match(
      rowText(row!, shelfWords, locale).afterwards,
      /3 to 14 days\. Your clinic set this time itself\.$/,
    );
    assert.equal(
      restartText(retinoid, timelineWords, locale).time,
      `Around 10 days. Sources: 3 to 14 days. ${mark}`,
    );
    assert.match(
      answer('after'),
      /retinoids: after about 10 days \(3–14 days\)\. Your clinic set this time itself\.$/m,
    );
    assert.match(answer('after'), /make-up: after about 1 day \(clinics say 1–2 days\)\. Your clinic/);
  });

  it('mark nothing else', () => {
    const marks = (text: string) => text.split(mark).length - 1;
    assert.equal(marks(answer('before')), 1);
    assert.equal(marks(answer('after')), 4);
    const {pause, keep} = shelf();
    const said = [...pause, ...keep].map((row) => {
      const {detail, afterwards} = rowText(row, shelfWords, locale);
      return [row.advice, marks(detail), marks(afterwards)];
    });
    assert.deepEqual(said, [
      ['retinoid', 1, 1],
      ['exfoliant', 0, 0],
      ['gentle', 0, 0],
      ['sunscreen', 1, 0],
    ]);
    const whole = toPlainText(timelineWords, locale, treatment, times.restartTimes);
    assert.equal(marks(whole), 4);
    assert.equal(marks(itemText(quizItem('sun'), quizWords, locale).detail), 0);
  });

  it('reach stages, the scale and the calendar file of the timeline', () => {
    assert.ok(notYet('day10', times.restartTimes).includes('exercise-heat'));
    assert.ok(notYet('day10', times.restartTimes).includes('retinoid'));
    assert.ok(!notYet('week4', times.restartTimes).includes('retinoid'));
    assert.equal(longestWait(times.restartTimes), 40);
    const events = toCalendarEvents(timelineWords, locale, treatment, today, times.restartTimes);
    assert.equal(events.at(-1)!.date, '2027-01-29');
    assert.ok(events.at(-1)!.description!.includes(mark));
  });

  it('leave everything as it was where there are none', () => {
    const ours = read({});
    assert.equal(quizItem('retinoid', ours).leadTime!.days, leadTimes.retinoid.days);
    const texts = [
      answer('before', ours),
      answer('after', ours),
      toPlainText(timelineWords, locale, treatment, ours.restartTimes),
      ...[...shelf(ours).pause, ...shelf(ours).keep].map((row) =>
        JSON.stringify(rowText(row, shelfWords, locale)),
      ),
    ];
    for (const text of texts) assert.ok(!text.includes(mark), text);
  });
});

describe('the mark of an own time in an answer', () => {
  const told = (text: string, words: string) => readText(text, {a: '5 days', b: '9 days'}, ['a'], words);

  it('stands at the end of each line that gives one', () => {
    assert.equal(
      told('One {a}\nTwo {b}\nThree {a}.', 'Ours.'),
      'One 5 days. Ours.\nTwo 9 days\nThree 5 days. Ours.',
    );
  });

  it('follows the full stop of its language', () => {
    assert.equal(told('{a}', '独自です。'), '5 days。 独自です。');
    assert.equal(told('{a}', 'Ours'), '5 days. Ours');
  });

  it('is left out where a clinic emptied it', () => {
    assert.equal(told('{a}', ''), '5 days');
  });
});

/* What a clinic makes of the quiz: questions that it takes away, and questions of its own. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {applyOverrides} from '../../src/content/apply-overrides.js';
import {isClaim} from '../../src/evidence/claim.js';
import {withPartContent} from '../../src/widgets/prep-quiz/prep-quiz-list.js';
import {result, type Group} from '../../src/widgets/prep-quiz/prep-quiz-list.logic.js';
import {ownQuiz} from '../../src/widgets/prep-quiz/prep-quiz-list-own.logic.js';
import {itemText, toPlainText} from '../../src/widgets/prep-quiz/prep-quiz-list.text.js';
import {prepQuizContent} from '../../src/widgets/prep-quiz/prep-quiz.content.js';
import {
  answer,
  nextQuestion,
  progress,
  questions,
  visibleQuestions,
  type Answers,
  type QuestionId,
} from '../../src/widgets/prep-quiz/prep-quiz.logic.js';

const today = '2026-12-01';

/** The quiz of a clinic that wrote this, and what it was told. */
function quizOf(given: object) {
  const problems: string[] = [];
  const {content} = applyOverrides(
    withPartContent(prepQuizContent()),
    'prep-quiz',
    [{field: 'content', given}],
    (_, problem) => problems.push(problem),
  );
  return {
    ...ownQuiz(content, (path, expected) => problems.push(`"${path}" should be ${expected}.`)),
    problems,
  };
}
const idsOf = ({questions: asked}: ReturnType<typeof quizOf>) => asked.map(({id}) => id);
const ours = questions.map(({id}) => id);

/** Every question that is asked when each is answered with its first option. */
function walk(
  {questions: asked}: ReturnType<typeof quizOf>,
  choose = (options: readonly string[]) => options[0],
) {
  const seen: QuestionId[] = [];
  let answers: Answers = {};
  for (
    let at: QuestionId | undefined = visibleQuestions(answers, asked)[0]?.id;
    at;
    at = nextQuestion(answers, at, asked)
  ) {
    seen.push(at);
    const option = choose(asked.find(({id}) => id === at)!.options);
    answers = answer(answers, at, option ? [option] : [], asked);
  }
  return {seen, answers};
}

describe('questions that a clinic takes away', () => {
  it('are ours, all of them, where it takes none', () => {
    const quiz = quizOf({});
    assert.deepEqual(quiz.questions, questions);
    assert.deepEqual(quiz.problems, []);
  });

  it('are passed over, the first as well as the last', () => {
    for (const id of ours) {
      const quiz = quizOf({questions: {[id]: null}});
      assert.ok(!idsOf(quiz).includes(id), id);
      assert.ok(!walk(quiz).seen.includes(id), id);
      assert.deepEqual(quiz.problems, []);
    }
  });

  it('take along what hangs on their answers, and leave what would be asked anyway', () => {
    const without = (id: string) =>
      ours.filter((one) => !idsOf(quizOf({questions: {[id]: null}})).includes(one));
    assert.deepEqual(without('actives'), ['actives']);
    assert.deepEqual(without('lately'), ['lately', 'recent']);
    assert.deepEqual(without('medicines'), ['medicines', 'isotretinoin']);
  });

  it('go by their title, or by having no answer left', () => {
    assert.ok(!idsOf(quizOf({questions: {lately: {title: null}}})).includes('lately'));
    const noAnswers = {questions: {lately: {options: null}}, options: null};
    assert.ok(!idsOf(quizOf(noAnswers)).includes('lately'));
    assert.ok(idsOf(quizOf({questions: {date: {options: null}}})).includes('date'));
  });

  it('can be single answers', () => {
    const quiz = quizOf({questions: {lately: {options: {'self-tan': null}}}, options: {skip: null}});
    assert.deepEqual(quiz.questions.find(({id}) => id === 'lately')!.options, [
      'tan',
      'hair-removal',
      'shaving',
      'treatments',
      'none',
    ]);
  });

  it('are not counted', () => {
    const {questions: asked} = quizOf({questions: {actives: null, you: null}});
    assert.deepEqual(progress('skinToday', asked), {number: 1, total: 5});
    assert.deepEqual(progress('date', asked), {number: 5, total: 5});
    const alone = quizOf({
      questions: Object.fromEntries(ours.map((id) => [id, id === 'health' ? {} : null])),
    });
    assert.deepEqual(idsOf(alone), ['health']);
    assert.deepEqual(progress('health', alone.questions), {number: 1, total: 1});
  });

  it('may be all of them: what everybody is told is left', () => {
    const quiz = quizOf({questions: null});
    assert.deepEqual(quiz.questions, []);
    const list = result({}, {today, asked: quiz.questions, own: quiz.items});
    assert.deepEqual(
      list.doBefore.map(({id}) => id),
      ['sun', 'gentle-care', 'alcohol', 'numbing', 'bare-face', 'on-the-day'],
    );
    assert.deepEqual([...list.callFirst, ...list.tellClinic], []);
  });
});

describe('questions of a clinic’s own', () => {
  const own = [
    {
      question: 'Have you had a tattoo in the area?',
      hint: 'Permanent make-up counts.',
      several: true,
      options: [
        {label: 'Yes, on the brows', group: 'tellClinic', text: 'Show us where before we start.'},
        {label: 'Yes, in the last month', group: 'callFirst', text: 'Ring us.'},
        {label: 'No'},
      ],
    },
    {
      question: 'Is this your first visit?',
      options: [{label: 'Yes', group: 'doBefore', text: 'Come early.'}, {label: 'No'}],
    },
  ];
  const quiz = quizOf({own});

  it('come after ours and before the date', () => {
    assert.deepEqual(idsOf(quiz), [...ours.slice(0, -1), 'own-0', 'own-1', 'date']);
    assert.deepEqual(quiz.problems, []);
    const [tattoo, visit] = quiz.questions.filter(({id}) => id.startsWith('own'));
    assert.deepEqual(tattoo, {
      id: 'own-0',
      kind: 'multiple',
      options: ['own-0-0', 'own-0-1', 'own-0-2', 'none', 'skip'],
    });
    assert.deepEqual([visit!.kind, visit!.options], ['single', ['own-1-0', 'own-1-1', 'skip']]);
    assert.deepEqual(progress('own-1' as QuestionId, quiz.questions), {number: 8, total: 9});
  });

  it('put their answers on the list, marked as the clinic’s own words', () => {
    let answers: Answers = {};
    const give = (id: string, ...chosen: string[]) =>
      (answers = answer(answers, id as QuestionId, chosen, quiz.questions));
    give('own-0', 'own-0-0', 'own-0-1');
    give('own-1', 'own-1-0');
    const list = result(answers, {today, asked: quiz.questions, own: quiz.items});
    const idsIn = (group: Group) => list[group].map(({id}) => id as string);
    assert.deepEqual(idsIn('callFirst'), ['own-0-1']);
    assert.deepEqual(idsIn('tellClinic'), ['own-0-0']);
    assert.ok(idsIn('doBefore').includes('own-1-0'));
    const {title, detail, why} = itemText(list.tellClinic[0]!, quiz.content, 'en-GB');
    assert.deepEqual(
      [title, detail, why],
      ['Yes, on the brows', 'Show us where before we start.', 'In the clinic’s own words'],
    );
    const visit = list.doBefore.find(({id}) => (id as string) === 'own-1-0')!;
    assert.equal(itemText(visit, quiz.content, 'en-GB').title, 'Is this your first visit? Yes');
    assert.equal(isClaim(quiz.content.results['own-0-0' as 'acne'].detail), false);
    assert.match(
      toPlainText(list, quiz.content, 'en-GB'),
      /- Yes, on the brows: Show us where before we start\./,
    );
  });

  it('whose answers lead nowhere put nothing there; skipped, they are named', () => {
    const none = result({['own-0' as 'you']: ['own-0-2']}, {today, asked: quiz.questions, own: quiz.items});
    assert.deepEqual([...none.callFirst, ...none.tellClinic], []);
    const skipped = result({['own-0' as 'you']: ['skip']}, {today, asked: quiz.questions, own: quiz.items});
    const text = itemText(skipped.tellClinic[0]!, quiz.content, 'en-GB').detail;
    assert.equal(text, 'Talk through: Have you had a tattoo in the area.');
  });

  it('that say nothing are left out; a group that is none is named, and the clinic is told', () => {
    const odd = quizOf({
      own: [
        {question: '', options: [{label: 'x'}]},
        {question: 'Without answers', options: [{label: ''}]},
        {question: 'A tan bed at home?', options: [{label: 'Yes', group: 'urgent', text: 'Tell us.'}]},
      ],
    });
    assert.deepEqual(
      idsOf(odd).filter((id) => id.startsWith('own')),
      ['own-2'],
    );
    assert.deepEqual(odd.items, {callFirst: [], tellClinic: ['own-2-0'], doBefore: []});
    assert.deepEqual(odd.problems, [
      '"own[2].options[0].group" should be one of callFirst, tellClinic, doBefore.',
    ]);
  });
});

describe('the examples for clinics', () => {
  const page = readFileSync('docs/quiz-questions.md', 'utf8');
  const examples = [
    ...[...page.matchAll(/^```json\n(.*?)^```/gms)].map(([, json]) => json!),
    ...[...page.matchAll(/<script type="application\/json">\s*\n(.*?)<\/script>/gs)].map(([, json]) => json!),
  ];
  it('are there', () => assert.ok(examples.length >= 6));
  for (const [at, json] of examples.entries()) {
    it(`number ${at + 1} is read without a warning, asks all it says, and fills the list`, () => {
      const given = JSON.parse(json) as {own: {options: {group?: Group}[]}[]};
      const quiz = quizOf(given);
      assert.deepEqual(quiz.problems, []);
      assert.equal(idsOf(quiz).filter((id) => id.startsWith('own')).length, given.own.length);
      const groupsOf = given.own.flatMap(({options}) => options.flatMap(({group}) => group ?? []));
      const listed = (Object.keys(quiz.items) as Group[]).flatMap((group) =>
        quiz.items[group].map(() => group),
      );
      assert.deepEqual(listed.sort(), groupsOf.sort());
      assert.ok(progress('date', quiz.questions).total <= 10, 'at most ten screens');
    });
  }
});

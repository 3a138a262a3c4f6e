import assert from 'node:assert/strict';
import test from 'node:test';
import {formatDate} from '../../src/calendar/date-words.js';
import {addDays, daysBetween, type PlainDate} from '../../src/calendar/dates.js';
import {isClaim, type Statement} from '../../src/evidence/claim.js';
import {leadTimes} from '../../src/evidence/lead-times.js';
import {withDays} from '../../src/evidence/with-days.js';
import {sources} from '../../src/evidence/sources.js';
import {withPartContent} from '../../src/widgets/prep-quiz/prep-quiz-list.js';
import {toCalendarEvents} from '../../src/widgets/prep-quiz/prep-quiz-list.calendar.js';
import {
  appointmentIn,
  everybodys,
  groups,
  farOff,
  itemIds,
  lookAgain,
  passing,
  result,
  type ItemId,
  type Result,
} from '../../src/widgets/prep-quiz/prep-quiz-list.logic.js';
import {itemText, toPlainText, withAge} from '../../src/widgets/prep-quiz/prep-quiz-list.text.js';
import {prepQuizContent} from '../../src/widgets/prep-quiz/prep-quiz.content.js';
import {
  answer,
  choose,
  isAnswered,
  nextQuestion,
  previousQuestion,
  problemWith,
  progress,
  questions,
  visibleQuestions,
  type Answers,
  type QuestionId,
} from '../../src/widgets/prep-quiz/prep-quiz.logic.js';
import {toICalendar} from '../../src/handout/icalendar.js';
import {fill} from '../../src/language/fill.js';
import {optionLabel} from '../../src/widgets/prep-quiz/prep-quiz.text.js';

const today: PlainDate = '2026-11-05';
const far = addDays(today, 60);
const soon = addDays(today, 5);
const content = withAge(withPartContent(prepQuizContent()), 'en-GB');
const verdict =
  /\b(un)?suitab|\bsafe|\bunsafe|guarantee|painless|eligib|\bcandidate|contraindicat|risk-free|not allowed|you (can|cannot|can’t|may|must) (not )?(have (it|this|treatment|microneedling)|be treated)|\bcleared\b|\bbotox\b|stop taking/i;

/**
 * What each answer has to put on the list, written here apart from the code: an item, `null` for an answer that is
 * meant to add nothing, or the question that it leads to.
 */
const meant: Record<QuestionId, Record<string, ItemId | null | {asks: QuestionId}>> = {
  actives: {
    retinoid: 'retinoid',
    'prescribed-retinoid': 'prescribed-retinoid',
    exfoliant: 'exfoliant',
    'benzoyl-peroxide': 'benzoyl-peroxide',
    'vitamin-c': 'vitamin-c',
    'prescription-cream': 'prescription-cream',
    none: null,
    skip: 'skip',
  },
  skinToday: {
    'cold-sore-now': 'cold-sore-now',
    infection: 'infection',
    broken: 'broken',
    sunburn: 'sunburn',
    acne: 'acne',
    rash: 'rash',
    'cold-sores': 'cold-sores',
    none: null,
    skip: 'skip',
  },
  lately: {
    tan: 'tan',
    'self-tan': 'self-tan',
    'hair-removal': 'hair-removal',
    shaving: 'shaving',
    treatments: {asks: 'recent'},
    none: null,
    skip: 'skip',
  },
  recent: {
    injections: 'injections',
    filler: 'filler',
    peel: 'peel',
    tattoo: 'tattoo',
    'last-month': 'last-month',
    skip: 'skip',
  },
  medicines: {
    pregnant: 'pregnant',
    under18: 'under18',
    isotretinoin: {asks: 'isotretinoin'},
    'blood-thinner': 'blood-thinner',
    immune: 'immune',
    'light-sensitive': 'light-sensitive',
    'pain-relief-nsaid': 'pain-relief-nsaid',
    none: null,
    skip: 'skip',
  },
  isotretinoin: {
    'isotretinoin-now': 'isotretinoin-now',
    'isotretinoin-half-year': 'isotretinoin-half-year',
    'isotretinoin-year': 'isotretinoin-year',
    longer: null,
    skip: 'skip',
  },
  health: {
    scars: 'scars',
    bleeding: 'bleeding',
    healing: 'healing',
    autoimmune: 'autoimmune',
    allergy: 'allergy',
    mole: 'mole',
    heart: 'heart',
    none: null,
    skip: 'skip',
  },
  you: {
    'dark-marks': 'dark-marks',
    'darker-skin': 'darker-skin',
    'big-day': 'big-day',
    'perfect-skin': 'perfect-skin',
    none: null,
    skip: 'skip',
  },
  date: {none: null},
};

const callFirst: ItemId[] = [
  'cold-sore-now',
  'cold-sores-soon',
  'infection',
  'broken',
  'sunburn',
  'acne',
  'rash',
  'last-month',
  'pregnant',
  'under18',
  'isotretinoin-now',
  'isotretinoin-half-year',
  'immune',
  'scars',
  'bleeding',
  'healing',
  'autoimmune',
  'allergy',
  'mole',
];

/** For a question: none, skip, each option alone, and all at once; for the date: none, far, soon and today. */
function choicesFor(id: QuestionId): string[][] {
  const {kind, options} = questions.find((question) => question.id === id)!;
  if (kind === 'date') return [['none'], [far], [soon], [today]];
  const each = options.map((option) => [option]);
  return kind === 'single'
    ? each
    : [...each, options.filter((option) => option !== 'none' && option !== 'skip')];
}

/** Answers every question as it comes up, from the first to the list. */
function walk(pick: (id: QuestionId) => string[]): {answers: Answers; path: QuestionId[]} {
  let answers: Answers = {};
  const path: QuestionId[] = [];
  let current: QuestionId | undefined = 'actives';
  while (current) {
    assert.ok(!path.includes(current), `${current} came twice`);
    path.push(current);
    const {number, total} = progress(current);
    // Follow-up questions share the number of the one before them.
    const counted = path.filter((id) => !questions.find((question) => question.id === id)!.shownWhen);
    assert.ok(number === counted.length && total === 7, `question ${number} of ${total} at ${current}`);
    answers = answer(answers, current, pick(current));
    assert.ok(isAnswered(answers, current), current);
    const following = nextQuestion(answers, current);
    assert.equal(previousQuestion(answers, following ?? current), following ? current : path.at(-2));
    current = following;
  }
  assert.equal(path.at(-1), 'date');
  assert.ok(path.length <= 9, 'no more than nine screens for anybody');
  return {answers, path};
}

const allItems = (list: Result) => groups.flatMap((group) => list[group]);
const reached = new Set<string>();

/** What must hold for every list, whatever was answered. */
function check(answers: Answers): Result {
  const list = result(answers, {today});
  const days = list.daysLeft;
  const everybody = ['sun', 'gentle-care', 'alcohol', 'numbing', 'bare-face', 'on-the-day'];
  const expected = new Set<string>(everybody);
  for (const [id, chosen] of Object.entries(answers) as [QuestionId, string[]][]) {
    for (const option of chosen) {
      const leadsTo = id === 'date' ? null : meant[id][option];
      assert.notEqual(leadsTo, undefined, `${id}.${option}`);
      if (typeof leadsTo === 'string') expected.add(leadsTo);
      else if (leadsTo) assert.ok(isAnswered(answers, leadsTo.asks), `${option} asks ${leadsTo.asks}`);
    }
  }
  const swap = (from: string, to: string) => {
    if (expected.delete(from)) expected.add(to);
  };
  // A date that is far off: what heals by itself is looked at again, and a treatment is told of.
  if (days !== undefined && days > farOff) {
    if (expected.has('cold-sore-now')) expected.add('cold-sores');
    for (const id of passing) swap(id, 'look-again');
    swap('last-month', 'recent-treatment');
  }
  if (days !== undefined && days < 7) swap('cold-sores', 'cold-sores-soon');
  // On the day, what can still be done.
  if (days === 0)
    for (const id of itemIds.doBefore)
      if (((leadTimes as Partial<typeof leadTimes>)[id as 'sun']?.days ?? 0) > 0) expected.delete(id);
  const items = allItems(list);
  assert.deepEqual(
    new Set(items.map(({id}) => id).filter((id) => id !== 'used-recently')),
    expected,
    JSON.stringify(answers),
  );
  assert.equal(items.length, new Set(items.map(({id}) => id)).size);

  for (const group of groups) {
    for (const item of list[group]) {
      reached.add(item.id);
      assert.equal(group === 'callFirst', callFirst.includes(item.id), item.id);
      const text = itemText(item, content, 'en-GB', list.appointment);
      for (const part of [text.title, text.detail, text.why]) {
        assert.ok(part && !/[{}]|undefined|NaN/.test(part), `${item.id}: ${part}`);
      }
      if (item.startOn) assert.ok(text.when, item.id);
      if (item.startOn && list.appointment) {
        const day = addDays(list.appointment, -(item.leadTime?.days ?? lookAgain));
        assert.equal(item.startOn, group === 'tellClinic' && day < today ? today : day);
        assert.equal(item.alreadyPassed, item.startOn < today);
      } else assert.equal(item.alreadyPassed, false);
      assert.ok(!item.leadTime?.ask || !item.startOn, 'what is asked about has no date');
    }
  }
  const lengths = list.doBefore.map(({leadTime}) => leadTime?.days ?? 0);
  assert.deepEqual(
    lengths,
    [...lengths].sort((a, b) => b - a),
  );
  const dates = list.doBefore.flatMap(({startOn}) => startOn ?? []);
  assert.deepEqual(dates, [...dates].sort());

  const plain = toPlainText(list, content, 'en-GB');
  assert.doesNotMatch(plain, verdict);
  assert.ok(plain.endsWith(`${content.noVerdict}\n\n${content.closing}`));
  return list;
}

const withoutNone: Partial<Record<QuestionId, string>> = {recent: 'tattoo', isotretinoin: 'longer'};
const neutral = (id: QuestionId): string[] => [withoutNone[id] ?? 'none'];
const skipAll = (): string[] => ['skip'];
const withDate = (pick: (id: QuestionId) => string[], date: string) => (id: QuestionId) =>
  id === 'date' ? [date] : pick(id);

test('one question: every option is there, has a label, and leads where it is meant to', () => {
  assert.deepEqual(questions.map(({id}) => id).sort(), Object.keys(meant).sort());
  assert.deepEqual(Object.keys(content.questions).sort(), Object.keys(meant).sort());
  for (const {id, kind, options} of questions) {
    assert.deepEqual([...options].sort(), Object.keys(meant[id]).sort(), id);
    const own = Object.keys(content.questions[id].options);
    assert.ok(
      own.every((option) => options.includes(option)),
      `a label without an option in ${id}`,
    );
    for (const option of options) assert.ok(optionLabel(content, id, option), `${id}.${option}`);
    assert.equal(new Set(options.map((option) => optionLabel(content, id, option))).size, options.length);
    assert.ok(kind === 'date' ? options.includes('none') : options.includes('skip'), `${id} can be skipped`);
    assert.ok(options.filter((option) => option !== 'skip').length <= 8, `${id} fits one screen`);
    for (const [option, leadsTo] of Object.entries(meant[id])) {
      if (leadsTo === null || typeof leadsTo === 'string') continue;
      const asked = questions.find((question) => question.id === leadsTo.asks)!;
      assert.equal(asked.shownWhen?.question, id);
      assert.ok(asked.shownWhen?.includes.includes(option));
    }
  }
  assert.equal(optionLabel(content, 'lately', 'nothing'), '');
});

test('every choice of every question, with the rest neutral, skipped or all, on every date', () => {
  const rests = [neutral, skipAll, (id: QuestionId) => choicesFor(id).at(-1)!];
  let walked = 0;
  for (const {id} of questions) {
    for (const choice of choicesFor(id)) {
      for (const rest of rests) {
        for (const date of ['none', far, soon, today]) {
          // A question that hangs on another is reached by what shows it, and then each of its options is taken.
          const {shownWhen} = questions.find((question) => question.id === id)!;
          const opener = shownWhen?.includes ?? [];
          const pick = withDate((asked) => {
            if (asked === id) return choice;
            if (asked === shownWhen?.question) return [opener[0]!];
            return rest(asked);
          }, date);
          check(walk(id === 'date' ? (asked) => (asked === 'date' ? choice : pick(asked)) : pick).answers);
          walked++;
        }
      }
    }
  }
  assert.ok(walked > 600, `${walked} walks`);
});

test('every pair of choices of two questions', () => {
  let walked = 0;
  for (const [i, first] of questions.entries()) {
    for (const second of questions.slice(i + 1)) {
      for (const a of choicesFor(first.id)) {
        for (const b of choicesFor(second.id)) {
          const pick = (id: QuestionId) => (id === first.id ? a : id === second.id ? b : neutral(id));
          // Open the branches, so that pairs with a follow-up question are met too.
          const opened = (id: QuestionId) => {
            for (const {id: asked, shownWhen} of [first, second]) {
              if (shownWhen?.question === id && id !== first.id) return [shownWhen.includes[0]!];
              if (asked === id) return pick(id);
            }
            return neutral(id);
          };
          check(walk(opened).answers);
          walked++;
        }
      }
    }
  }
  assert.ok(walked > 1500, `${walked} walks`);
});

test('every order of screens: seven for most, nine for anybody', () => {
  const paths = new Set<string>();
  for (const lately of choicesFor('lately')) {
    for (const medicines of choicesFor('medicines')) {
      const opening: Partial<Record<QuestionId, string[]>> = {lately, medicines};
      paths.add(walk((id) => opening[id] ?? choicesFor(id)[0]!).path.join());
    }
  }
  // Two questions come and go on their own.
  assert.equal(paths.size, 4);
  const lengths = [...paths].map((path) => path.split(',').length).sort();
  assert.deepEqual(lengths, [7, 8, 8, 9]);
});

test('two thousand whole walks at random', () => {
  let seed = 20261105;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let i = 0; i < 2000; i++) {
    check(
      walk((id) => {
        const choices = choicesFor(id);
        return choices[random(choices.length)]!;
      }).answers,
    );
  }
});

test('every item was reached, and every item has words', () => {
  const ids = groups.flatMap((group) => [...itemIds[group]]);
  assert.deepEqual([...reached].sort(), [...ids].sort());
  assert.deepEqual(Object.keys(content.results).sort(), [...ids].sort());
  assert.ok(everybodys.every((id) => (itemIds.doBefore as readonly ItemId[]).includes(id)));
});

test('every statement is a claim with a grade and a source that was read or seen in a copy', () => {
  const texts = new Map<string, string>();
  const claims: Statement[] = [
    ...Object.values(content.whys),
    ...Object.values(content.results).flatMap(({detail, why}) => [detail, why]),
  ];
  for (const claim of claims) {
    assert.ok(isClaim(claim), claim.id);
    assert.match(claim.id, /^(prepQuiz|pausing|shared)\.[\w.-]+$/);
    assert.match(claim.grade, /^([A-D]|law|measured)$/);
    assert.match(claim.reviewed, /^2026-11$/);
    assert.ok(claim.sources.length, claim.id);
    for (const source of claim.sources) {
      assert.ok(Object.hasOwn(sources, source), `${claim.id} names ${source}`);
      assert.notEqual(sources[source].basis, 'memory');
    }
    assert.equal(texts.get(claim.id) ?? claim.text, claim.text, `${claim.id} says two things`);
    texts.set(claim.id, claim.text);
  }
});

test('no word of the content gives a verdict, names a brand or tells to stop a medicine', () => {
  const words: string[] = [];
  JSON.stringify(content, (key, value: unknown) => {
    if (typeof value === 'string' && !['id', 'grade', 'reviewed'].includes(key)) words.push(value);
    return value;
  });
  assert.ok(words.length > 100);
  for (const text of words) assert.doesNotMatch(text, verdict);
  const {next, back, finish} = content.ui;
  const {restart, print, copy, calendar, change} = content.actions;
  for (const button of [next, back, finish, restart, print, copy, calendar, change]) {
    assert.ok(button.length <= 20 && !button.includes('{'), button);
  }
  for (const id of [
    'prescribed-retinoid',
    'prescription-cream',
    'blood-thinner',
    'light-sensitive',
    'isotretinoin-now',
    'isotretinoin-half-year',
  ] as const) {
    assert.match(content.results[id].detail.text, /Don’t stop a medicine on your own/);
  }
});

test('lengths of time in the words of pausing come from the lead times, not from the words', () => {
  for (const id of itemIds.doBefore) {
    assert.doesNotMatch(content.results[id].detail.text, /\d/, id);
    const leadTime = leadTimes[id as keyof typeof leadTimes] as (typeof leadTimes)['sun'] | undefined;
    const ranged = leadTime?.shortest !== undefined && leadTime.shortest < leadTime.longest!;
    assert.equal(/\{from\}.*\{to\}/.test(content.results[id].detail.text), ranged, id);
    assert.equal(/\{time\}/.test(content.results[id].detail.text), !!leadTime?.days && id !== 'alcohol', id);
  }
  const list = result({actives: ['retinoid']}, {today});
  const retinoid = list.doBefore.find(({id}) => id === 'retinoid')!;
  assert.equal(
    itemText(retinoid, content, 'en-GB').detail,
    'Leave it out for about 7 days before treatment. Sources range from 1 to 14 days.',
  );
});

test('a prescribed retinoid is asked about, never paused', () => {
  const {answers} = walk((id) =>
    id === 'actives' ? ['prescribed-retinoid'] : id === 'date' ? [soon] : neutral(id),
  );
  const list = check(answers);
  assert.ok(list.tellClinic.some(({id}) => id === 'prescribed-retinoid'));
  assert.ok(!allItems(list).some(({id}) => id === 'retinoid' || id === 'used-recently'));
});

test('changing an earlier answer takes away what hung on it, and only that', () => {
  let answers = walk((id) => choicesFor(id).at(-1)!).answers;
  answers = answer(answers, 'medicines', ['isotretinoin']);
  answers = answer(answers, 'isotretinoin', ['isotretinoin-now']);
  assert.ok(allItems(result(answers, {today})).some(({id}) => id === 'isotretinoin-now'));
  const changed = answer(answers, 'medicines', ['pregnant']);
  assert.equal(changed.isotretinoin, undefined);
  assert.ok(!visibleQuestions(changed).some(({id}) => id === 'isotretinoin'));
  assert.deepEqual({...changed, medicines: 0, isotretinoin: 0}, {...answers, medicines: 0, isotretinoin: 0});
  assert.equal(answer(changed, 'medicines', ['isotretinoin']).isotretinoin, undefined, 'it is asked afresh');
  assert.ok(isAnswered(answers, 'isotretinoin'), 'the answers before are left as they were');
  // Answers that were put there some other way count no more than what is asked.
  assert.ok(
    !allItems(result({isotretinoin: ['isotretinoin-now']}, {today})).some(
      ({id}) => id === 'isotretinoin-now',
    ),
  );
});

test('none and skip stand alone', () => {
  assert.deepEqual(choose('lately', ['tan', 'shaving'], 'none'), ['none']);
  assert.deepEqual(choose('lately', ['none'], 'skip'), ['skip']);
  assert.deepEqual(choose('lately', ['skip'], 'tan'), ['tan']);
  assert.deepEqual(choose('lately', ['tan'], 'shaving'), ['tan', 'shaving']);
  assert.deepEqual(choose('lately', ['tan', 'shaving'], 'tan'), ['shaving']);
  assert.deepEqual(choose('lately', ['none'], 'none'), []);
  assert.deepEqual(choose('isotretinoin', ['longer'], 'isotretinoin-now'), ['isotretinoin-now']);
  assert.deepEqual(choose('isotretinoin', ['longer'], 'longer'), ['longer']);
  assert.deepEqual(answer({}, 'lately', ['none', 'tan']).lately, ['tan']);
  assert.deepEqual(answer({}, 'lately', ['tan', 'none']).lately, ['none']);
  assert.deepEqual(answer({}, 'lately', ['tan', 'tan']).lately, ['tan']);
});

test('what a question does not offer is no answer, and choosing nothing takes an answer back', () => {
  assert.deepEqual(answer({}, 'lately', ['constructor', 'sunburn']), {});
  assert.deepEqual(answer({lately: ['tan']}, 'lately', []), {});
  assert.deepEqual(answer({}, 'lately', ['2026-12-01']), {});
  assert.deepEqual(answer({}, 'date', ['2026-02-30']), {});
  assert.deepEqual(answer({}, 'date', ['2026-12-01']), {date: ['2026-12-01']});
  assert.equal(isAnswered({}, 'date'), false);
});

test('what is wrong with a choice is said, with words for it', () => {
  assert.equal(problemWith('lately', [], today), 'empty');
  assert.equal(problemWith('lately', ['tan'], today), undefined);
  assert.equal(problemWith('date', [''], today), 'empty');
  assert.equal(problemWith('date', ['none'], today), undefined);
  assert.equal(problemWith('date', ['2026-02-30'], today), 'invalid');
  assert.equal(problemWith('date', [addDays(today, -1)], today), 'past');
  assert.equal(problemWith('date', [today], today), undefined);
  assert.equal(problemWith('date', [far], today), undefined);
  for (const problem of ['empty', 'invalid', 'past'] as const) assert.ok(content.ui[problem]);
  assert.ok(content.soon);
});

test('the ends of the quiz have nothing before and after them', () => {
  assert.equal(previousQuestion({}, 'actives'), undefined);
  assert.equal(nextQuestion({}, 'date'), undefined);
  assert.deepEqual(progress('actives'), {number: 1, total: 7});
  assert.deepEqual(progress('recent'), {number: 3, total: 7});
  assert.deepEqual(progress('date'), {number: 7, total: 7});
});

/** Everything in use and every pause running: what is left out on each day before the appointment? */
test('what is used within its pause is told to the clinic, to the day', () => {
  const used = (days: number) =>
    result(
      {
        actives: ['retinoid', 'exfoliant', 'vitamin-c'],
        lately: ['self-tan', 'shaving'],
        date: [addDays(today, days)],
      },
      {today},
    );
  const told = (list: Result) => list.tellClinic.find(({id}) => id === 'used-recently')?.items ?? [];
  assert.deepEqual(told(used(7)), []);
  assert.equal(used(7).soonerThan, 0);
  assert.equal(used(7).daysLeft, 7);
  assert.deepEqual(told(used(6)), ['retinoid', 'exfoliant', 'vitamin-c']);
  assert.equal(used(6).soonerThan, 7);
  assert.deepEqual(told(used(1)), ['retinoid', 'exfoliant', 'vitamin-c', 'self-tan']);
  assert.deepEqual(told(used(0)), ['retinoid', 'exfoliant', 'vitamin-c', 'self-tan', 'shaving']);

  const list = used(6);
  const exfoliant = list.doBefore.find(({id}) => id === 'exfoliant')!;
  assert.equal(exfoliant.alreadyPassed, true);
  const text = itemText(exfoliant, content, 'en-GB');
  assert.equal(text.when, 'From today');
  assert.equal(text.detail, 'Leave it out until your appointment. Tell your clinic when you last used it.');
  const notice = list.tellClinic.find(({id}) => id === 'used-recently')!;
  assert.match(
    itemText(notice, content, 'en-GB').detail,
    /: Retinol and other retinoids, Acids or scrubs \(AHA, BHA\), Vitamin C serum\.$/,
  );
});

/** Every text of a list as it is copied. */
const copied = (answers: Answers) => toPlainText(result(answers, {today}), content, 'en-GB');

test('nothing is said to begin today that is asked for over a number of days', () => {
  for (const days of [0, 1, 2, 5, 6, 7, 13, 14]) {
    const everything: Answers = {
      actives: ['retinoid', 'exfoliant', 'benzoyl-peroxide', 'vitamin-c'],
      lately: ['tan', 'self-tan', 'hair-removal', 'shaving'],
      date: [addDays(today, days)],
    };
    for (const line of copied(everything)
      .split('\n')
      .filter((one) => one.includes('(From today)')))
      assert.doesNotMatch(line, /about \d+ days?|\d+ days? before/, line);
  }
});

test('an appointment today: only what can still be done today', () => {
  const list = result({actives: ['retinoid'], skinToday: ['cold-sores'], date: [today]}, {today});
  assert.deepEqual(
    list.doBefore.map(({id}) => id),
    ['numbing', 'bare-face', 'on-the-day'],
  );
  assert.equal(list.daysLeft, 0);
  assert.deepEqual(
    list.callFirst.map(({id}) => id),
    ['cold-sores-soon'],
  );
  assert.doesNotMatch(copied({actives: ['retinoid'], date: [today]}), /From today|Leave it out/);
});

test('cold sores and a date that is near: call today; with a week to go, there is time to tell', () => {
  const with_ = (days: number) => copied({skinToday: ['cold-sores'], date: [addDays(today, days)]});
  for (const days of [0, 2, 6])
    assert.match(with_(days), /Cold sores: Call today: your date is sooner than 7 days\./);
  for (const days of [7, 60]) {
    assert.doesNotMatch(with_(days), /Call today/);
    assert.match(with_(days), /Cold sores: Tell your clinic at least 7 days before/);
  }
  assert.doesNotMatch(copied({skinToday: ['cold-sores']}), /Call today/);
});

test('a date that is far off: what heals by itself is no reason to call, but to look again', () => {
  const answers = (days: number): Answers => ({
    skinToday: ['cold-sore-now', 'sunburn'],
    lately: ['treatments'],
    recent: ['filler', 'last-month'],
    date: [addDays(today, days)],
  });
  const list = result(answers(330), {today});
  assert.deepEqual(list.callFirst, []);
  assert.deepEqual(
    list.tellClinic.map(({id, startOn}) => [id, startOn && daysBetween(startOn, list.appointment!)]),
    [
      ['look-again', lookAgain],
      ['cold-sores', 7],
      ['recent-treatment', undefined],
      ['filler', undefined],
    ],
  );
  assert.match(
    copied(answers(330)),
    /time for this to heal: A cold sore, Sunburn now\. Look again 2 weeks before/,
  );
  assert.deepEqual(
    result(answers(farOff), {today}).callFirst.map(({id}) => id),
    ['cold-sore-now', 'sunburn', 'last-month'],
    'a month is near',
  );
  // Acne and a rash take weeks to calm: calling is right at any time.
  const slow = result({skinToday: ['acne', 'rash'], date: [addDays(today, 330)]}, {today});
  assert.deepEqual(
    slow.callFirst.map(({id}) => id),
    ['acne', 'rash'],
  );
});

test('isotretinoin under six months: call first, with the time in the list', () => {
  for (const [time, group, words] of [
    ['isotretinoin-now', 'callFirst', 'Isotretinoin: I take it now'],
    ['isotretinoin-half-year', 'callFirst', 'Isotretinoin: In the last 6 months'],
    ['isotretinoin-year', 'tellClinic', 'Isotretinoin: 6 to 12 months ago'],
  ] as const) {
    const answers: Answers = {medicines: ['isotretinoin'], isotretinoin: [time]};
    assert.deepEqual(
      result(answers, {today})[group].map(({id}) => id),
      [time],
    );
    assert.ok(copied(answers).includes(`- ${words}: `), words);
  }
});

test('what one takes along: the date, what else there is to tell, and every answer that matters', () => {
  for (const answers of [{}, {health: ['scars'], medicines: ['blood-thinner']}] as Answers[]) {
    const text = copied({...answers, date: [far]});
    assert.ok(text.includes(`Your appointment: ${formatDate(far, 'en-GB')}`));
    assert.ok(text.includes(`\n- ${content.anythingElse.detail}`), 'the catch-all line');
    assert.ok(text.includes(content.groups.tellClinic.intro), 'that no medicine is stopped unasked');
  }
  const text = copied({health: ['scars'], medicines: ['blood-thinner'], you: ['big-day']});
  assert.match(text, /Keloids, raised scars, or a scar there/);
  assert.match(text, /Blood thinners, aspirin, or supplements/);
  assert.match(text, /A wedding or another big day soon/);
});

test('a date that has passed or is none gives no dates', () => {
  for (const date of [addDays(today, -1), 'none']) {
    assert.equal(appointmentIn({date: [date]}, today), undefined);
    const list = result({actives: ['exfoliant'], date: [date]}, {today});
    assert.equal(list.appointment, undefined);
    assert.ok(allItems(list).every(({startOn, alreadyPassed}) => !startOn && !alreadyPassed));
  }
  assert.equal(appointmentIn({date: [today]}, today), today);
});

test('start dates over a new year, a leap day and a change of clocks', () => {
  const start = (date: PlainDate, now: PlainDate) =>
    result({actives: ['exfoliant'], date: [date]}, {today: now}).doBefore.find(({id}) => id === 'exfoliant')!
      .startOn;
  assert.equal(start('2027-01-03', '2026-12-01'), '2026-12-27');
  assert.equal(start('2028-03-05', '2028-02-01'), '2028-02-27');
  assert.equal(start('2027-03-05', '2027-02-01'), '2027-02-26');
  assert.equal(start('2026-10-26', '2026-10-01'), '2026-10-19');
});

test('a clinic’s own days move the dates, the words and the notice', () => {
  const own = withDays({retinoid: 3}, leadTimes);
  const answers: Answers = {actives: ['retinoid'], date: [soon]};
  const list = result(answers, {today, leadTimes: own});
  const retinoid = list.doBefore.find(({id}) => id === 'retinoid')!;
  assert.equal(retinoid.startOn, addDays(soon, -3));
  assert.match(
    itemText(retinoid, content, 'en-GB').detail,
    /about 3 days.*Your clinic set this time itself\./,
  );
  assert.doesNotMatch(
    itemText(
      result(answers, {today}).doBefore.find(({id}) => id === 'retinoid')!,
      content,
      'en-GB',
    ).detail,
    /itself/,
  );
  assert.equal(list.soonerThan, 0);
  assert.equal(result(answers, {today}).soonerThan, 7);
});

test('skipped questions are named for the clinic', () => {
  const list = check(walk(withDate(skipAll, 'none')).answers);
  const skipped = list.tellClinic.find(({id}) => id === 'skip')!;
  assert.deepEqual(skipped.questions, ['actives', 'skinToday', 'lately', 'medicines', 'health', 'you']);
  assert.match(
    itemText(skipped, content, 'en-GB').detail,
    /: retinoids, acids and other actives, .*, what you hope for\.$/,
  );
});

test('what the clinic is to be told has a last day', () => {
  const list = result({skinToday: ['cold-sores'], date: [addDays(today, 30)]}, {today});
  const told = itemText(
    list.tellClinic.find(({id}) => id === 'cold-sores')!,
    content,
    'en-GB',
  );
  assert.equal(told.when, `By ${formatDate(addDays(today, 23), 'en-GB')}`);
});

test('the age that is asked about is that of the place', () => {
  const label = (years?: number) =>
    optionLabel(withAge(withPartContent(prepQuizContent()), 'en-GB', years), 'medicines', 'under18');
  assert.equal(label(), 'Under 18');
  assert.equal(label(22), 'Under 22');
});

test('plain text: most serious first, dates in words, what else there is to tell, no empty line of a clinic', () => {
  const {answers} = walk(withDate((id) => (id === 'medicines' ? ['pregnant'] : neutral(id)), far));
  const list = result(answers, {today});
  const text = toPlainText(list, content, 'en-GB');
  assert.ok(
    text.startsWith(
      `${content.heading}\n\nYour appointment: ${formatDate(far, 'en-GB')}\n\n${content.groups.callFirst.heading}\n` +
        `${content.groups.callFirst.intro}\n- Pregnant or breastfeeding: Call`,
    ),
  );
  const {tellClinic} = content.groups;
  assert.ok(
    text.includes(`\n\n${tellClinic.heading}\n${tellClinic.intro}\n- ${content.anythingElse.detail}\n\n`),
    'whom to tell anything else',
  );
  assert.match(text, /\(From \w+,? \d+ \w+ 2026\)/);
  assert.match(text, /- Bare face: .* \(On \w+,? 4 January 2027\)/);
  const shorter = {
    ...content,
    results: {
      ...content.results,
      numbing: {title: '', detail: {id: 'x', text: ''}, why: {id: 'y', text: ''}},
    },
  };
  assert.ok(!/^-\s*$/m.test(toPlainText(list, shorter, 'en-GB')));
});

test('calendar: one event a day still to come, and none that tells what was answered', () => {
  const {answers} = walk(withDate((id) => choicesFor(id).at(-1)!, far));
  const all = answer(answers, 'skinToday', ['cold-sores', 'sunburn']);
  const list = result(all, {today});
  const events = toCalendarEvents(list, content, 'en-GB');
  assert.deepEqual(
    events.map(({date, title}) => [date, title]),
    [
      [addDays(far, -14), 'Prepare my skin'],
      [addDays(far, -14), 'Look at my skin'],
      [addDays(far, -7), 'Prepare my skin'],
      [addDays(far, -7), 'Call my clinic'],
      [addDays(far, -3), 'Prepare my skin'],
      [addDays(far, -2), 'Prepare my skin'],
      [addDays(far, -1), 'Prepare my skin'],
      [far, 'My appointment'],
    ],
  );
  assert.equal(new Set(events.map(({id}) => id)).size, events.length);
  assert.match(events[2]!.description!, /Vitamin C serum: Leave it out for about 7 days before/);
  const words = JSON.stringify(events);
  assert.doesNotMatch(words, /antiviral|pregnan|isotretinoin|thinner|immune|keloid|sunburn now/i);
  assert.doesNotMatch(words, verdict);

  const near = toCalendarEvents(result(answer(all, 'date', [soon]), {today}), content, 'en-GB');
  assert.ok(near.every(({date}) => date >= today));
  assert.deepEqual(toCalendarEvents(result({}, {today}), content, 'en-GB'), []);
  const file = toICalendar(toCalendarEvents(list, content, 'en-GB'), {
    productName: 'p',
    uidSeed: 's',
    page: 'https://clinic.example/',
    now: new Date(0),
  });
  assert.equal(file.match(/BEGIN:VEVENT/g)?.length, events.length);
});

test('placeholders: filled by name, left alone without a value', () => {
  assert.equal(fill('Question {n} of {total} {x}', {n: 2, total: 9}), 'Question 2 of 9 {x}');
});

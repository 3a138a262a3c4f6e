import assert from 'node:assert/strict';
import test from 'node:test';
import {formatDate} from '../../src/calendar/date-words.js';
import {addDays, type PlainDate} from '../../src/calendar/dates.js';
import {isClaim, type Statement} from '../../src/evidence/claim.js';
import {leadTimes} from '../../src/evidence/lead-times.js';
import {withDays} from '../../src/evidence/with-days.js';
import {sources} from '../../src/evidence/sources.js';
import {withFurtherContent} from '../../src/widgets/prep-quiz/prep-quiz-list.js';
import {toCalendarEvents} from '../../src/widgets/prep-quiz/prep-quiz-list.calendar.js';
import {
  appointmentIn,
  everybodys,
  groups,
  itemIds,
  problemWith,
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
const content = withAge(withFurtherContent(prepQuizContent()), 'en-GB');
const verdict =
  /\b(un)?suitab|\bsafe|\bunsafe|guarantee|painless|eligib|\bcandidate|contraindicat|risk-free|not allowed|you (can|cannot|can’t|may|must) (not )?(have (it|this|treatment|microneedling)|be treated)|\bcleared\b|\bbotox\b|stop taking/i;

/**
 * What each answer has to put on the list, written here apart from the code: an item, `null` for an answer that is
 * meant to add nothing, or the question that it leads to.
 */
const meant: Record<QuestionId, Record<string, ItemId | null | {asks: QuestionId}>> = {
  retinoid: {
    days3: {asks: 'retinoidPrescribed'},
    days14: {asks: 'retinoidPrescribed'},
    longer: null,
    skip: 'skip',
  },
  retinoidPrescribed: {'prescribed-retinoid': 'prescribed-retinoid', retinoid: 'retinoid', skip: 'skip'},
  actives: {
    exfoliant: 'exfoliant',
    'benzoyl-peroxide': 'benzoyl-peroxide',
    'vitamin-c': 'vitamin-c',
    'prescription-cream': 'prescription-cream',
    none: null,
    skip: 'skip',
  },
  sun: {tan: 'tan', 'self-tan': 'self-tan', sunburn: 'sunburn', none: null, skip: 'skip'},
  hair: {'hair-removal': 'hair-removal', shaving: 'shaving', none: null, skip: 'skip'},
  skinToday: {
    'cold-sore-now': 'cold-sore-now',
    infection: 'infection',
    broken: 'broken',
    acne: 'acne',
    rash: 'rash',
    none: null,
    skip: 'skip',
  },
  coldSores: {'cold-sores': 'cold-sores', no: null, skip: 'skip'},
  recent: {injections: 'injections', filler: 'filler', peel: 'peel', none: null, skip: 'skip'},
  latest: {'last-month': 'last-month', longer: null, skip: 'skip'},
  medicines: {
    pregnant: 'pregnant',
    under18: 'under18',
    isotretinoin: {asks: 'isotretinoin'},
    'blood-thinner': 'blood-thinner',
    immune: 'immune',
    'pain-relief-nsaid': 'pain-relief-nsaid',
    none: null,
    skip: 'skip',
  },
  isotretinoin: {
    'isotretinoin-now': 'isotretinoin-now',
    'isotretinoin-year': 'isotretinoin-year',
    longer: null,
    skip: 'skip',
  },
  health: {
    scars: 'scars',
    bleeding: 'bleeding',
    healing: 'healing',
    allergy: 'allergy',
    mole: 'mole',
    heart: 'heart',
    none: null,
    skip: 'skip',
  },
  date: {none: null},
};

const callFirst: ItemId[] = [
  'cold-sore-now',
  'infection',
  'broken',
  'sunburn',
  'acne',
  'rash',
  'last-month',
  'pregnant',
  'under18',
  'isotretinoin-now',
  'immune',
  'scars',
  'bleeding',
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
  let current: QuestionId | undefined = 'retinoid';
  while (current) {
    assert.ok(!path.includes(current), `${current} came twice`);
    path.push(current);
    const {number, total} = progress(current);
    // Follow-up questions share the number of the one before them.
    const counted = path.filter((id) => !questions.find((question) => question.id === id)!.shownWhen);
    assert.ok(number === counted.length && total === 9, `question ${number} of ${total} at ${current}`);
    answers = answer(answers, current, pick(current));
    assert.ok(isAnswered(answers, current), current);
    const following = nextQuestion(answers, current);
    assert.equal(previousQuestion(answers, following ?? current), following ? current : path.at(-2));
    current = following;
  }
  assert.equal(path.at(-1), 'date');
  return {answers, path};
}

const allItems = (list: Result) => groups.flatMap((group) => list[group]);
const reached = new Set<string>();

/** What must hold for every list, whatever was answered. */
function check(answers: Answers): Result {
  const list = result(answers, {today});
  const expected = new Set<string>(['sun', 'gentle-care', 'numbing', 'bare-face']);
  for (const [id, chosen] of Object.entries(answers) as [QuestionId, string[]][]) {
    for (const option of chosen) {
      const leadsTo = id === 'date' ? null : meant[id][option];
      assert.notEqual(leadsTo, undefined, `${id}.${option}`);
      if (typeof leadsTo === 'string') expected.add(leadsTo);
      else if (leadsTo) assert.ok(isAnswered(answers, leadsTo.asks), `${option} asks ${leadsTo.asks}`);
    }
  }
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
        const day = addDays(list.appointment, -item.leadTime!.days);
        assert.equal(item.startOn, group === 'tellClinic' && day < today ? today : day);
        assert.equal(item.alreadyPassed, item.startOn < today);
      } else assert.equal(item.alreadyPassed, false);
      assert.ok(!item.leadTime?.ask || !item.startOn, 'what is asked about has no date');
    }
  }
  const days = list.doBefore.map(({leadTime}) => leadTime?.days ?? 0);
  assert.deepEqual(
    days,
    [...days].sort((a, b) => b - a),
  );
  const dates = list.doBefore.flatMap(({startOn}) => startOn ?? []);
  assert.deepEqual(dates, [...dates].sort());

  const plain = toPlainText(list, content, 'en-GB');
  assert.doesNotMatch(plain, verdict);
  assert.ok(plain.endsWith(`${content.noVerdict}\n\n${content.closing}`));
  return list;
}

const withoutNone: Partial<Record<QuestionId, string>> = {
  retinoid: 'longer',
  retinoidPrescribed: 'retinoid',
  coldSores: 'no',
  latest: 'longer',
  isotretinoin: 'longer',
};
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
    assert.ok(options.filter((option) => option !== 'skip').length <= 7, `${id} fits one screen`);
    for (const [option, leadsTo] of Object.entries(meant[id])) {
      if (leadsTo === null || typeof leadsTo === 'string') continue;
      const asked = questions.find((question) => question.id === leadsTo.asks)!;
      assert.equal(asked.shownWhen?.question, id);
      assert.ok(asked.shownWhen?.includes?.includes(option));
    }
  }
  assert.equal(optionLabel(content, 'sun', 'nothing'), '');
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
            if (asked === shownWhen?.question) return opener.length ? [opener[0]!] : ['none'];
            return rest(asked);
          }, date);
          check(walk(id === 'date' ? (asked) => (asked === 'date' ? choice : pick(asked)) : pick).answers);
          walked++;
        }
      }
    }
  }
  assert.ok(walked > 700, `${walked} walks`);
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
              if (shownWhen?.question === id && id !== first.id) return [shownWhen.includes?.[0] ?? 'none'];
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
  assert.ok(walked > 2000, `${walked} walks`);
});

test('every order of screens, and all choices on them that change the order', () => {
  const paths = new Set<string>();
  const openers = ['retinoid', 'skinToday', 'recent', 'medicines'] as const;
  const pickers = openers.map((id) => choicesFor(id));
  for (const retinoid of pickers[0]!) {
    for (const skinToday of pickers[1]!) {
      for (const recent of pickers[2]!) {
        for (const medicines of pickers[3]!) {
          const opening: Partial<Record<QuestionId, string[]>> = {retinoid, skinToday, recent, medicines};
          const {path} = walk((id) => opening[id] ?? choicesFor(id)[0]!);
          paths.add(path.join());
        }
      }
    }
  }
  // Four questions come and go on their own.
  assert.equal(paths.size, 16);
  const lengths = [...paths].map((path) => path.split(',').length);
  assert.deepEqual([Math.min(...lengths), Math.max(...lengths)], [9, 13]);
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
    'isotretinoin-now',
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
    assert.equal(/\{time\}/.test(content.results[id].detail.text), !!leadTime?.days, id);
  }
  const list = result({retinoidPrescribed: ['retinoid'], retinoid: ['days3']}, {today});
  const retinoid = list.doBefore.find(({id}) => id === 'retinoid')!;
  assert.equal(
    itemText(retinoid, content, 'en-GB').detail,
    'Leave it out for about 7 days before treatment. Sources range from 1 to 14 days.',
  );
});

test('a prescribed retinoid is asked about, never paused', () => {
  for (const used of ['days3', 'days14']) {
    const {answers} = walk((id) =>
      id === 'retinoid'
        ? [used]
        : id === 'retinoidPrescribed'
          ? ['prescribed-retinoid']
          : id === 'date'
            ? [soon]
            : neutral(id),
    );
    const list = check(answers);
    assert.ok(list.tellClinic.some(({id}) => id === 'prescribed-retinoid'));
    assert.ok(!allItems(list).some(({id}) => id === 'retinoid' || id === 'used-recently'));
  }
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
  const withoutColdSores = answer(answer({}, 'coldSores', ['cold-sores']), 'skinToday', ['cold-sore-now']);
  assert.deepEqual(withoutColdSores, {skinToday: ['cold-sore-now']});
  // Answers that were put there some other way count no more than what is asked.
  assert.ok(
    !allItems(result({isotretinoin: ['isotretinoin-now']}, {today})).some(
      ({id}) => id === 'isotretinoin-now',
    ),
  );
});

test('none and skip stand alone', () => {
  assert.deepEqual(choose('sun', ['tan', 'sunburn'], 'none'), ['none']);
  assert.deepEqual(choose('sun', ['none'], 'skip'), ['skip']);
  assert.deepEqual(choose('sun', ['skip'], 'tan'), ['tan']);
  assert.deepEqual(choose('sun', ['tan'], 'sunburn'), ['tan', 'sunburn']);
  assert.deepEqual(choose('sun', ['tan', 'sunburn'], 'tan'), ['sunburn']);
  assert.deepEqual(choose('sun', ['none'], 'none'), []);
  assert.deepEqual(choose('retinoid', ['days3'], 'days14'), ['days14']);
  assert.deepEqual(choose('retinoid', ['days3'], 'days3'), ['days3']);
  assert.deepEqual(answer({}, 'sun', ['none', 'tan']).sun, ['tan']);
  assert.deepEqual(answer({}, 'sun', ['tan', 'none']).sun, ['none']);
  assert.deepEqual(answer({}, 'sun', ['tan', 'tan']).sun, ['tan']);
});

test('what a question does not offer is no answer, and choosing nothing takes an answer back', () => {
  assert.deepEqual(answer({}, 'sun', ['constructor', 'days3']), {});
  assert.deepEqual(answer({sun: ['tan']}, 'sun', []), {});
  assert.deepEqual(answer({}, 'sun', ['2026-12-01']), {});
  assert.deepEqual(answer({}, 'date', ['2026-02-30']), {});
  assert.deepEqual(answer({}, 'date', ['2026-12-01']), {date: ['2026-12-01']});
  assert.equal(isAnswered({}, 'date'), false);
});

test('what is wrong with a choice is said, with words for it', () => {
  assert.equal(problemWith('sun', [], today), 'empty');
  assert.equal(problemWith('sun', ['tan'], today), undefined);
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
  assert.equal(previousQuestion({}, 'retinoid'), undefined);
  assert.equal(nextQuestion({}, 'date'), undefined);
  assert.deepEqual(progress('retinoid'), {number: 1, total: 9});
  assert.deepEqual(progress('retinoidPrescribed'), {number: 1, total: 9});
  assert.deepEqual(progress('date'), {number: 9, total: 9});
});

/** Everything in use and every pause running: what is left out on each day before the appointment? */
test('what is used within its pause is told to the clinic, to the day', () => {
  const used = (days: number, retinoid: string) =>
    result(
      {
        retinoid: [retinoid],
        retinoidPrescribed: ['retinoid'],
        actives: ['exfoliant', 'vitamin-c'],
        sun: ['self-tan'],
        hair: ['shaving'],
        date: [addDays(today, days)],
      },
      {today},
    );
  const told = (list: Result) => list.tellClinic.find(({id}) => id === 'used-recently')?.items ?? [];
  assert.deepEqual(told(used(7, 'days3')), []);
  assert.equal(used(7, 'days3').soonerThan, 0);
  assert.deepEqual(told(used(6, 'days3')), ['retinoid', 'exfoliant', 'vitamin-c']);
  assert.equal(used(6, 'days3').soonerThan, 7);
  // Last used four days ago or more: seven days will have gone by in three.
  assert.deepEqual(told(used(3, 'days14')), ['exfoliant', 'vitamin-c']);
  assert.deepEqual(told(used(2, 'days14')), ['retinoid', 'exfoliant', 'vitamin-c']);
  assert.deepEqual(told(used(1, 'days3')), ['retinoid', 'exfoliant', 'vitamin-c', 'self-tan']);
  assert.deepEqual(told(used(0, 'days3')), ['retinoid', 'exfoliant', 'vitamin-c', 'self-tan', 'shaving']);

  const list = used(6, 'days3');
  const exfoliant = list.doBefore.find(({id}) => id === 'exfoliant')!;
  assert.equal(exfoliant.alreadyPassed, true);
  assert.equal(itemText(exfoliant, content, 'en-GB').when, 'From today');
  const notice = list.tellClinic.find(({id}) => id === 'used-recently')!;
  assert.match(
    itemText(notice, content, 'en-GB').detail,
    /: Retinol and other retinoids, Acids or scrubs \(AHA, BHA\), Vitamin C serum\.$/,
  );
});

test('a date that has passed or is none gives no dates', () => {
  for (const date of [addDays(today, -1), 'none', 'rubbish']) {
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
  const answers: Answers = {retinoid: ['days3'], retinoidPrescribed: ['retinoid'], date: [soon]};
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
  assert.deepEqual(skipped.questions, [
    'retinoid',
    'actives',
    'sun',
    'hair',
    'skinToday',
    'recent',
    'medicines',
    'health',
  ]);
  assert.match(itemText(skipped, content, 'en-GB').detail, /: retinoids, .*, your health\.$/);
});

test('what the clinic is to be told has a last day, which is never over', () => {
  const told = (days: number) => {
    const list = result({coldSores: ['cold-sores'], date: [addDays(today, days)]}, {today});
    return itemText(
      list.tellClinic.find(({id}) => id === 'cold-sores')!,
      content,
      'en-GB',
    ).when;
  };
  assert.equal(told(30), `By ${formatDate(addDays(today, 23), 'en-GB')}`);
  assert.equal(told(3), `By ${formatDate(today, 'en-GB')}`);
});

test('the age that is asked about is that of the place', () => {
  const label = (years?: number) =>
    optionLabel(withAge(withFurtherContent(prepQuizContent()), 'en-GB', years), 'medicines', 'under18');
  assert.equal(label(), 'Under 18');
  assert.equal(label(22), 'Under 22');
});

test('plain text: most serious first, dates in words, no empty group and no empty line of a clinic', () => {
  const {answers} = walk(withDate((id) => (id === 'medicines' ? ['pregnant'] : neutral(id)), far));
  const list = result(answers, {today});
  const text = toPlainText(list, content, 'en-GB');
  assert.ok(
    text.startsWith(
      `${content.heading}\n\n${content.groups.callFirst.heading}\n- Pregnant or breastfeeding: Call`,
    ),
  );
  assert.ok(!text.includes(content.groups.tellClinic.heading), 'nothing to tell');
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
  const all = answer(answer(answers, 'skinToday', ['none']), 'coldSores', ['cold-sores']);
  const list = result(all, {today});
  const events = toCalendarEvents(list, content, 'en-GB');
  assert.deepEqual(
    events.map(({date, title}) => [date, title]),
    [
      [addDays(far, -14), 'Prepare my skin'],
      [addDays(far, -7), 'Prepare my skin'],
      [addDays(far, -7), 'Call my clinic'],
      [addDays(far, -2), 'Prepare my skin'],
      [addDays(far, -1), 'Prepare my skin'],
      [far, 'My appointment'],
    ],
  );
  assert.equal(new Set(events.map(({id}) => id)).size, events.length);
  assert.match(events[1]!.description!, /Vitamin C serum: Leave it out for about 7 days before/);
  const words = JSON.stringify(events);
  assert.doesNotMatch(words, /cold sore|antiviral|pregnan|isotretinoin|thinner|immune|keloid/i);
  assert.doesNotMatch(words, verdict);

  const near = toCalendarEvents(result(answer(all, 'date', [soon]), {today}), content, 'en-GB');
  assert.ok(near.every(({date}) => date >= today));
  assert.deepEqual(toCalendarEvents(result({}, {today}), content, 'en-GB'), []);
  const file = toICalendar(toCalendarEvents(list, content, 'en-GB'), {
    productName: 'p',
    uidSeed: 's',
    now: new Date(0),
  });
  assert.equal(file.match(/BEGIN:VEVENT/g)?.length, events.length);
});

test('placeholders: filled by name, left alone without a value', () => {
  assert.equal(fill('Question {n} of {total} {x}', {n: 2, total: 9}), 'Question 2 of 9 {x}');
});

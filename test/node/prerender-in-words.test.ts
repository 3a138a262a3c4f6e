import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatDays} from '../../src/calendar/date-words.js';
import {prerender, type PrerenderName, type PrerenderOptions} from '../../src/server/prerender.js';

/* What patients without scripts read of the widgets whose shadow roots are closed. */

/** What stands between the tags. */
const inWords = async <Name extends PrerenderName>(name: Name, options?: PrerenderOptions<Name>) =>
  (await prerender(name, options)).replace(/<template[^]*<\/template>/, '');

const closed = ['prep-quiz', 'recovery-timeline', 'routine-checker'] as const;

const characters: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'};

/** As it is read: one line for each heading, paragraph, or line of a list. */
const read = (html: string): string[] =>
  html
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(/<\/?(?:h\d|p|ul|li|dl|dt|dd|br|details|summary)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (entity) => characters[entity] ?? entity)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const linesOf = async <Name extends PrerenderName>(name: Name, options?: PrerenderOptions<Name>) =>
  read(await inWords(name, options));

/** The lines from one to another, both counted in, which shows that they belong together. */
function between(lines: readonly string[], first: string, last: string): string[] {
  const from = lines.indexOf(first);
  const to = lines.indexOf(last, from);
  assert.ok(from >= 0, `"${first}" is missing in:\n${lines.join('\n')}`);
  assert.ok(to >= 0, `"${last}" does not follow on "${first}" in:\n${lines.join('\n')}`);
  return lines.slice(from, to + 1);
}

describe('a closed widget in writing', () => {
  for (const lang of ['en', 'de', 'es', 'ar', 'ja']) {
    for (const name of closed) {
      it(`<mn-${name}> in ${lang} has its headings in order, no gaps, and says no paragraph twice`, async () => {
        const html = await inWords(name, {lang, attributes: {phone: '+44 20 7946 0000'}});
        assert.doesNotMatch(html, /[{}]|undefined|\[object|<(\w+)><\/\1>/);
        const levels = [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
        assert.deepEqual([levels[0], ...new Set(levels.slice(1))], [2, 3]);
        const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, words]) => words);
        assert.deepEqual(headings, [...new Set(headings)]);
        // Of lines, two may say the same of two things; a sentence of its own stands once.
        const paragraphs = [...html.matchAll(/<\/(?:h3|p|dl)><p>([^<]+)<\/p>/g)].map(([, words]) => words);
        assert.ok(paragraphs.length, html);
        assert.deepEqual(paragraphs, [...new Set(paragraphs)]);
      });
    }
  }

  it('takes the room of its heading and of one closed disclosure', async () => {
    for (const name of closed)
      assert.match(
        await inWords(name, {attributes: {'heading-level': 3}}),
        /^<mn-[a-z-]+ heading-level="3"><h3>[^<]+<\/h3><details><summary>[^<]+<\/summary><h4>[^]*<\/details><\/mn-[a-z-]+>$/,
      );
  });

  it('says nothing that only means something while the widget runs', async () => {
    const lines = (await Promise.all(closed.map((name) => linesOf(name)))).flat();
    for (const stray of [
      'Add',
      'Back',
      'Clear all',
      'Copied',
      'Date of your treatment',
      'Enter something first.',
      'From today',
      'Gentle basic',
      'I’d rather talk to my clinic about this',
      'Longer ago',
      'Next',
      'None of these',
      'Print',
      'See my list',
      'That date has passed. Choose today or later.',
      'That date has passed. Only the time after it is shown with dates.',
      'That is on your list already.',
      'The longest in our sources',
      'When is your appointment?',
      'You are here',
      'Your answers stay on this page',
      'Your clinic set this time itself.',
      'Your list is empty.',
      'today',
    ])
      assert.ok(!lines.includes(stray), stray);
    assert.doesNotMatch(lines.join('\n'), /Your clinic set this time|\bAdd what you use/);
  });

  it('says whose it is, that it is no advice, and how to get in touch', async () => {
    for (const name of closed) {
      const attributes = {
        'clinic-name': 'Alder & Finch',
        'booking-url': 'https://clinic.example/book?a=1&b=2',
        phone: '+44 20 7946 0000',
      };
      const html = await inWords(name, {attributes});
      const lines = read(html);
      assert.deepEqual(lines.slice(-4), [
        'Alder & Finch',
        'This is education, not medical advice. Your clinic can tell you what fits you.',
        'Call +44 20 7946 0000',
        'Book a consultation',
      ]);
      assert.match(html, /<a href="tel:\+442079460000">Call <bdi dir="ltr">\+44 20 7946 0000<\/bdi><\/a>/);
      assert.match(html, /<a href="https:\/\/clinic\.example\/book\?a=1&amp;b=2">/);
      assert.ok(
        (await linesOf(name, {attributes: {...attributes, 'booking-label': 'Come and see us'}})).includes(
          'Come and see us',
        ),
      );
      const without = await inWords(name, {attributes: {'booking-url': 'javascript:alert(1)'}});
      assert.doesNotMatch(without, /<a |<b><\/b>/);
    }
  });

  it('cannot be broken out of', async () => {
    const html = await inWords('routine-checker', {
      attributes: {'clinic-name': '<i>', phone: '"><i>'},
      content: {heading: 'Own <i>', names: {retinol: '<i>'}, needled: '</details><i>'},
    });
    assert.doesNotMatch(html.replace(/<script[^]*/, ''), /<i>/);
    assert.match(html, /<h2>Own &lt;i&gt;<\/h2>/);
  });
});

describe('the quiz in writing', () => {
  it('says what to call about and to tell first, under what is asked', async () => {
    const lines = await linesOf('prep-quiz', {attributes: {phone: '020 7946 0000'}});
    assert.deepEqual(between(lines, 'Call your clinic first', 'An infection or warts'), [
      'Call your clinic first',
      'Call before you go. Your clinician decides with you whether to wait.',
      'Call 020 7946 0000',
      'How is your skin today? On the area to be treated.',
      'A cold sore',
      'An infection or warts',
    ]);
    between(
      lines,
      'Does any of this apply to you? Don’t stop a medicine on your own.',
      'Isotretinoin: I take it now',
    );
    between(lines, 'Call your clinic first', 'Isotretinoin: In the last 6 months');
    between(lines, 'Tell your clinic', 'Isotretinoin: 6 to 12 months ago');
    assert.deepEqual(
      between(
        lines.slice(lines.indexOf('Tell your clinic')),
        'Cold sores',
        'They can come back after treatment.',
      ),
      [
        'Cold sores',
        'Tell your clinic at least 7 days before treatment. Antiviral tablets may be given.',
        'They can come back after treatment.',
      ],
    );
    between(lines, 'Tell your clinic', 'Some clinics ask for a pause of 7 days.');
  });

  it('gives each thing to do its time and the range of the sources', async () => {
    const lines = await linesOf('prep-quiz');
    const plan = lines.slice(lines.indexOf('Do before your appointment'));
    for (const [title, time] of [
      [
        'Sun protection',
        'No tan, burn or sunbed for about 14 days before. Sources range from 1 to 14 days. Plan shade for afterwards.',
      ],
      [
        'Gentle skin care',
        'Be gentle for about 7 days: no scrubs, acids or new products. The calmer your skin is on the day, the better.',
      ],
      ['Vitamin C serum', 'Leave it out for about 7 days before treatment. Sources range from 3 to 7 days.'],
      ['Self-tan', 'Don’t do this for about 2 days before treatment.'],
      ['Shaving', 'Don’t do this for about 1 day before treatment.'],
    ])
      assert.equal(plan[plan.indexOf(title!) + 1], time);
    assert.ok(plan.includes('Not a verdict: your clinic’s word comes first.'), plan.join('\n'));
  });

  it('has nobody pause a retinoid that was prescribed', async () => {
    assert.deepEqual(
      between(
        await linesOf('prep-quiz'),
        'Retinol and other retinoids',
        'Leave it out for about 7 days before treatment. Sources range from 1 to 14 days.',
      ),
      [
        'Retinol and other retinoids',
        'Retinol or another vitamin A cream that I bought',
        'Leave it out for about 7 days before treatment. Sources range from 1 to 14 days.',
      ],
    );
  });

  it('takes a clinic’s own times, questions and words, marked as its own', async () => {
    const lines = await linesOf('prep-quiz', {
      content: {
        leadTimes: {'self-tan': 5},
        questions: {lately: {options: {shaving: null}}},
        results: {exfoliant: {detail: null}},
        closing: 'Ring Anna.',
        own: [
          {
            question: 'Do you use a roller at home?',
            hint: 'Of any length.',
            options: [
              {label: 'Yes', group: 'doBefore', text: 'Leave it at home.'},
              {label: 'No', group: '', text: ''},
            ],
          },
        ],
      },
    });
    between(
      lines,
      'Self-tan',
      'Don’t do this for about 5 days before treatment. Your clinic set this time itself.',
    );
    assert.equal(lines.filter((line) => line.includes('Your clinic set this time itself.')).length, 1);
    for (const gone of ['Shaving', 'Acids or scrubs (AHA, BHA)']) assert.ok(!lines.includes(gone), gone);
    assert.deepEqual(
      between(lines, 'Do you use a roller at home? Of any length.', 'In the clinic’s own words'),
      [
        'Do you use a roller at home? Of any length.',
        'Yes',
        'Leave it at home.',
        'In the clinic’s own words',
      ],
    );
    assert.equal(
      lines.at(-1),
      'Ring Anna. This is education, not medical advice. Your clinic can tell you what fits you.',
    );
  });

  it('says what the rules of the place are on age', async () => {
    const lines = await linesOf('prep-quiz', {attributes: {jurisdiction: 'au'}});
    between(
      lines,
      'The rules where you are',
      'In Australia, adverts for higher-risk cosmetic procedures must not be aimed at people under 18. Plain needling is not among the examples we saw.',
    );
  });
});

describe('the timeline in writing', () => {
  it('says when to call before all else, with the number', async () => {
    const lines = await linesOf('recovery-timeline', {attributes: {phone: '020 7946 0000'}});
    assert.equal(lines[2], 'When to call');
    assert.match(lines[3]!, /^Hard to breathe or swallow, wheezing/);
    assert.ok(between(lines, 'When to call', 'Day 0').includes('Call 020 7946 0000'));
  });

  it('says of each stage what is usual, what to do, and what waits', async () => {
    const stage = between(
      await linesOf('recovery-timeline'),
      'Days 4 to 7',
      'Days 8 to 10, after deeper treatment',
    );
    assert.deepEqual(stage.slice(1, -1), [
      'Feel',
      'Back to usual for most. In a review of studies, expected effects had gone by day 7.',
      'Do',
      'Keep to gentle care and daily sunscreen.',
      'Not yet',
      'acids and scrubs, retinoids, vitamin C, waxing and lasers, self-tan',
    ]);
  });

  it('says in days when things start again', async () => {
    const lines = await linesOf('recovery-timeline');
    const restart = lines.slice(lines.indexOf('When things can start again'));
    const sunscreen = restart.indexOf('Sunscreen');
    assert.equal(restart[sunscreen + 1], 'Around 1 day. Sources: the same day to 1 day.');
    assert.match(restart[sunscreen + 2]!, /^Sources disagree\. .* stay out of the sun\.$/);
    assert.equal(restart[restart.indexOf('Make-up') + 1], 'Around 2 days. Sources: 1 to 2 days.');
    assert.equal(restart[restart.indexOf('Retinoids') + 1], 'Around 14 days. Sources: 3 to 14 days.');
  });

  it('takes a clinic’s own times, and the dates where the page gives that of the treatment', async () => {
    const lines = await linesOf('recovery-timeline', {
      lang: 'en-GB',
      attributes: {'treatment-date': '2026-12-01'},
      content: {restartTimes: {'make-up': 4}},
    });
    assert.match(lines[lines.indexOf('Days 2 to 4') + 1]!, /^Thu,? 3 .*Sat,? 5 Dec$/);
    assert.match(
      lines[lines.indexOf('Make-up') + 1]!,
      /^Around 4 days\. Sources: 1 to 2 days\. Your clinic set this time itself\. \(around Sat,? 5 Dec\)$/,
    );
  });
});

describe('the routine checker in writing', () => {
  it('names what it knows, with how long before and after', async () => {
    const lines = await linesOf('routine-checker');
    const retinoids = between(
      lines.slice(lines.indexOf('Pause before treatment', 2)),
      'Retinol and other retinoids',
      'Acids and scrubs',
    );
    assert.match(retinoids[1]!, /^Retinol, Retinal \(retinaldehyde\), .*Vitamin A cream \(retinoid\)$/);
    assert.deepEqual(retinoids.slice(2, 6), [
      'About 7 days before',
      'Leave it out. Sources range from 1 to 14 days.',
      'About 14 days after',
      'Wait, then start again. Sources range from 3 to 14 days.',
    ]);
    between(
      lines,
      'Sun protection',
      'Usually kept until the day before. Afterwards, stay out of the sun at first, and start again after about 1 day. Some sources allow it the same day.',
    );
    assert.ok(
      lines.some((line) =>
        line.startsWith('Usually kept until the day before. Come with bare skin. For about 1 day'),
      ),
    );
  });

  it('has what may be prescribed asked about', async () => {
    const lines = await linesOf('routine-checker');
    const ask = between(lines, 'Ask first', 'Pause before treatment');
    assert.ok(ask.some((line) => line.startsWith('Ask the person who prescribed it, and tell your clinic.')));
    assert.ok(ask.includes('Tretinoin, Adapalene, Tazarotene, Trifarotene'));
    between(
      lines,
      'Pause before treatment',
      'Prescribed for you? Then don’t stop it on your own: ask the person who prescribed it. If your clinic says something else, follow your clinic.',
    );
  });

  it('takes a clinic’s own times, and leaves out what it took away', async () => {
    const lines = await linesOf('routine-checker', {
      content: {leadTimes: {retinoid: 10}, names: {'citric-acid': null}},
    });
    between(
      lines,
      'About 10 days before',
      'Leave it out. Sources range from 1 to 14 days. Your clinic set this time itself.',
    );
    assert.doesNotMatch(lines.join('\n'), /citric/i);
  });
});

describe('in other languages', () => {
  it('closed widgets are written in Spanish', async () => {
    const html = await inWords('prep-quiz', {lang: 'es', attributes: {phone: '91 000 00 00'}});
    assert.match(html, /^<mn-prep-quiz phone="91 000 00 00" lang="es"><h2>/);
    const lines = read(html);
    assert.match(lines[lines.indexOf('Autobronceador') + 1]!, /\b2 días\b/);
    assert.equal(lines.at(-1), 'Llamar 91 000 00 00');
  });

  it('words that are written from right to left say so on the tag', async () => {
    for (const name of [...closed, 'faq'] as const) {
      const html = await inWords(name, {lang: 'ar-EG', fallback: name === 'faq' ? '<p>نص</p>' : undefined});
      assert.match(html, new RegExp(`^<mn-${name} lang="ar-EG" dir="rtl">`));
    }
    const lines = await linesOf('recovery-timeline', {lang: 'ar'});
    assert.ok(lines.filter((line) => /\p{Script=Arabic}/u.test(line)).length > lines.length * 0.9);
    const times = lines.filter((line) => line.includes(formatDays(14, 'ar-u-nu-latn')));
    assert.ok(times.length > 2, lines.join('\n'));
  });

  it('a direction that is given stays, and words that stay English get none', async () => {
    assert.match(
      await inWords('prep-quiz', {attributes: {lang: 'ar', dir: 'auto'}}),
      /^<mn-prep-quiz lang="ar" dir="auto"><h2>/,
    );
    for (const lang of ['en-GB', 'he']) assert.doesNotMatch(await inWords('prep-quiz', {lang}), / dir="rtl"/);
  });
});

import {claim, type Statement} from '../../evidence/claim.js';
import {ownTimeContent} from '../../evidence/own-times.content.js';
import {pausingContent} from '../../evidence/pausing.content.js';
import {msg} from '../../language/message.js';
import {handoutContent} from '../../handout/handout.content.js';
import type {PrepQuizContent} from './prep-quiz.content.js';
import type {furtherQuestionsContent} from './prep-quiz-questions.content.js';
import type {ItemId} from './prep-quiz-list.logic.js';
import type {QuestionId} from './prep-quiz.logic.js';

/** An answer to a clinic's own question, and what it puts on the list, if anything. */
export interface OwnOption {
  readonly label: string;
  /** `callFirst`, `tellClinic` or `doBefore`; empty where it puts nothing there. */
  readonly group: string;
  /** The task, in the clinic's words. */
  readonly text: string;
}

/** A question of a clinic's own. */
export interface OwnQuestion {
  readonly question: string;
  readonly hint: string;
  /** Whether more than one answer may be chosen. */
  readonly several: boolean;
  readonly options: readonly OwnOption[];
}

/** One line of the list. */
export interface ItemContent {
  /** Where it is empty, the label of the answer that leads here. */
  readonly title: string;
  /** The task. */
  readonly detail: Statement;
  /** The reason for it. */
  readonly why: Statement;
  /** The task where the time for it has begun already; else as in `detail`. */
  readonly late?: Statement;
}

/** The words of the list. */
export function listContent() {
  const pausing = pausingContent();
  const whys = whysContent(pausing);
  return {
    title: msg('Your list', {id: 'prepQuiz.list.title'}),
    groups: {
      callFirst: {
        heading: msg('Call your clinic first', {id: 'prepQuiz.callFirst.heading'}),
        intro: msg('Call before you go. Your clinician decides with you whether to wait.', {
          id: 'prepQuiz.callFirst.intro',
        }),
      },
      tellClinic: {
        heading: msg('Tell your clinic', {id: 'prepQuiz.tellClinic.heading'}),
        intro: msg('Ask before you stop a medicine.', {id: 'prepQuiz.tellClinic.intro'}),
      },
      doBefore: {
        heading: msg('Do before your appointment', {id: 'prepQuiz.doBefore.heading'}),
        intro: '',
      },
    },
    /** The last line of what to tell, whatever was answered. */
    anythingElse: {
      title: msg('Any other illness, medicine, allergy or tattoo', {id: 'prepQuiz.anythingElse'}),
      detail: msg(
        'Tell them before treatment. Add any other illness, medicine, allergy, tattoo there, or bad reaction to skin care or fillers.',
        {id: 'prepQuiz.tellClinic.rule'},
      ),
    },
    /** What is to be done, in few words; the reason is folded. Where a title is a clinic's own, it stands instead. */
    tasks: {
      leaveOut: msg('Leave out: {thing}', {id: 'prepQuiz.task.leaveOut'}),
      sun: msg('No tan, burn or sunbed', {id: 'prepQuiz.task.sun'}),
      'gentle-care': msg('No scrubs, acids or new products', {id: 'prepQuiz.task.gentle-care'}),
      alcohol: msg('No alcohol', {id: 'prepQuiz.task.alcohol'}),
      numbing: msg('No numbing cream at home', {id: 'prepQuiz.task.numbing'}),
      'bare-face': msg('No make-up, perfume or moisturiser', {id: 'prepQuiz.task.bare-face'}),
      'on-the-day': msg('High temperature, rash, cold sore, sunburn? Call first', {
        id: 'prepQuiz.task.on-the-day',
      }),
    },
    toGo: msg('{time} to go', {id: 'prepQuiz.toGo'}),
    toDo: msg('To do: {n}', {id: 'prepQuiz.toDo'}),
    before: msg('{time} before', {id: 'prepQuiz.before'}),
    /** What each question is about, for naming it in the list. */
    topics: topicsContent(),
    whys,
    ...itemsContent(whys, pausing),
    actions: {
      ...handoutContent(),
      restart: msg('Start again', {id: 'prepQuiz.restart'}),
      change: msg('Change', {id: 'prepQuiz.change'}),
    },
    on: msg('On {date}', {id: 'prepQuiz.on'}),
    from: msg('From {date}', {id: 'prepQuiz.from'}),
    by: msg('By {date}', {id: 'prepQuiz.by'}),
    now: msg('From today', {id: 'prepQuiz.now'}),
    appointment: msg('Your appointment: {date}', {id: 'prepQuiz.appointment'}),
    ownTime: ownTimeContent(),
    /** Questions of the clinic's own, asked after ours; this is their shape. */
    own: [
      {question: '', hint: '', several: false, options: [{label: '', group: '', text: ''}]},
    ] as readonly OwnQuestion[],
    ownWords: msg('In the clinic’s own words', {id: 'evidence.ownWords'}),
    soon: msg('Your date is sooner than {time}. Tell your clinic what you used, and when.', {
      id: 'prepQuiz.soon',
    }),
    events: {
      prepare: msg('Prepare my skin', {id: 'prepQuiz.eventPrepare'}),
      call: msg('Call my clinic', {id: 'prepQuiz.eventCall'}),
      look: msg('Look at my skin', {id: 'prepQuiz.eventLook'}),
      day: msg('My appointment', {id: 'prepQuiz.eventDay'}),
    },
    noVerdict: msg('Not a verdict: your clinic’s word comes first.', {id: 'prepQuiz.verdict'}),
    closing: msg('This list is education, not medical advice. Ask your clinic.', {id: 'prepQuiz.closing'}),
  };
}

/** Everything that the quiz says once its list is there. */
export type PrepQuizListContent = PrepQuizContent &
  ReturnType<typeof listContent> & {readonly questions: ReturnType<typeof furtherQuestionsContent>};

type Pausing = ReturnType<typeof pausingContent>;

/** Why each question is asked. */
function whysContent(pausing: Pausing) {
  const differ = claim(
    'prepQuiz.differ',
    msg('Clinics ask for a break beforehand, but differ on how long.', {id: 'prepQuiz.differ'}),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const onLabels = claim(
    'prepQuiz.onLabels',
    msg('A device’s own instructions, experts or clinics say: ask about this before treatment.', {
      id: 'prepQuiz.onLabels',
    }),
    '2026-11',
    'D',
    'device-label',
    'device-label-exclusions',
    'journal-drugs-dermatology-2024',
    'clinic-pages',
  );
  return {
    actives: differ,
    skinToday: onLabels,
    lately: differ,
    recent: differ,
    medicines: onLabels,
    isotretinoin: pausing.isotretinoinWhy,
    health: onLabels,
    you: claim(
      'prepQuiz.whys.you',
      msg('It helps your clinic to plan with you.', {id: 'prepQuiz.whys.you'}),
      '2026-11',
      'D',
      'clinic-pages',
    ),
    date: differ,
  } satisfies Record<QuestionId, Statement>;
}

function topicsContent() {
  return {
    actives: msg('retinoids, acids and other actives', {id: 'prepQuiz.topic.actives'}),
    skinToday: msg('your skin today', {id: 'prepQuiz.topic.skinToday'}),
    lately: msg('sun, hair removal and earlier treatments', {id: 'prepQuiz.topic.lately'}),
    recent: msg('recent treatments', {id: 'prepQuiz.topic.recent'}),
    medicines: msg('you and your medicines', {id: 'prepQuiz.topic.medicines'}),
    isotretinoin: msg('isotretinoin', {id: 'prepQuiz.topic.isotretinoin'}),
    health: msg('your health', {id: 'prepQuiz.topic.health'}),
    you: msg('what you hope for', {id: 'prepQuiz.topic.you'}),
    date: msg('your appointment', {id: 'prepQuiz.topic.date'}),
  } satisfies Record<QuestionId, string>;
}

/** What the list says, item by item. A statement that several items share is one claim. */
function itemsContent(whys: Record<QuestionId, Statement>, pausing: Pausing) {
  const item = (detail: Statement, why: Statement, title = '', late?: Statement): ItemContent => ({
    detail,
    why,
    title,
    ...(late && {late}),
  });

  const call = claim(
    'prepQuiz.call',
    msg('Call your clinic before you go. Your clinician decides whether to wait.', {id: 'prepQuiz.call'}),
    '2026-11',
    'D',
    'device-label',
    'clinic-pages',
  );
  const tell = claim(
    'prepQuiz.tell',
    msg('Tell your clinic before treatment. Your clinician decides.', {id: 'prepQuiz.tell'}),
    '2026-11',
    'D',
    'device-label',
    'clinic-pages',
  );
  const tellKeep = claim(
    'prepQuiz.tellKeep',
    msg('Tell your clinic before treatment. Don’t stop a medicine on your own.', {id: 'prepQuiz.tellKeep'}),
    '2026-11',
    'D',
    'device-label',
  );
  const tellCream = claim(
    'prepQuiz.tellCream',
    msg('Tell your clinic before treatment. Don’t stop a medicine on your own: ask.', {
      id: 'prepQuiz.tellCream',
    }),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const pause = claim(
    'prepQuiz.pause',
    msg('Leave it out for about {time} before treatment. Sources range from {from} to {to}.', {
      id: 'prepQuiz.pause',
    }),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const spotsFlare = claim(
    'prepQuiz.benzoyl-peroxide.why',
    msg('If spots flare up meanwhile, tell your clinic: inflamed acne is calmed first.', {
      id: 'pausing.benzoyl-peroxide.why',
    }),
    '2026-11',
    'D',
    'journal-drugs-dermatology-2024',
    'clinic-pages',
  );
  const pauseNow = claim(
    'prepQuiz.pauseNow',
    msg('Leave it out until your appointment. Tell your clinic when you last used it.', {
      id: 'prepQuiz.pauseNow',
    }),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const notAgain = claim(
    'prepQuiz.notAgain',
    msg('Don’t do this again before treatment. Tell your clinic when you last did.', {
      id: 'prepQuiz.notAgain',
    }),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const coldSoresWhy = claim(
    'prepQuiz.whys.coldSores',
    msg('They can come back after treatment.', {id: 'prepQuiz.whys.coldSores'}),
    '2026-11',
    'D',
    'journal-drugs-dermatology-2024',
    'clinic-pages',
  );
  const pauseOnly = claim(
    'prepQuiz.pauseOnly',
    msg('Don’t do this for about {time} before treatment.', {id: 'prepQuiz.pauseOnly'}),
    '2026-11',
    'D',
    'clinic-pages',
  );

  const calm = claim(
    'prepQuiz.calm',
    msg(
      'The instructions for one needling pen list irritated, open or sunburnt skin as a reason not to treat.',
      {id: 'prepQuiz.calm'},
    ),
    '2026-11',
    'D',
    'device-label-exclusions',
  );
  const custom = claim(
    'prepQuiz.custom',
    msg('This is what clinics ask.', {id: 'prepQuiz.custom'}),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const spreads = claim(
    'prepQuiz.spreads',
    msg('Needling can spread an infection.', {id: 'prepQuiz.spreads'}),
    '2026-11',
    'D',
    'device-label-exclusions',
    'journal-drugs-dermatology-2024',
    'chu-2021',
  );

  const callAbout = item(call, whys.health);
  const pauseThis = item(pause, custom, '', pauseNow);

  const results = {
    'cold-sore-now': item(call, spreads),
    infection: item(call, spreads),
    broken: item(call, calm),
    sunburn: item(call, calm),
    acne: item(
      call,
      claim(
        'prepQuiz.acne.why',
        msg('Inflamed acne or rosacea is calmed first.', {id: 'prepQuiz.acne.why'}),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
      ),
    ),
    rash: callAbout,
    'cold-sores-soon': item(
      claim(
        'prepQuiz.cold-sores-soon',
        msg('Call today: your date is sooner than {time}. Antiviral tablets may be given.', {
          id: 'prepQuiz.cold-sores-soon',
        }),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'clinic-pages',
      ),
      coldSoresWhy,
      msg('Cold sores', {id: 'prepQuiz.cold-sores.title'}),
    ),
    'last-month': item(
      call,
      whys.recent,
      msg('Treatment in the last month', {id: 'prepQuiz.last-month.title'}),
    ),
    pregnant: item(
      call,
      claim(
        'prepQuiz.pregnant.why',
        msg('It has not been shown to be harmful or harmless. It can wait.', {id: 'prepQuiz.pregnant.why'}),
        '2026-11',
        'D',
        'device-label-exclusions',
        'trivedi-2017',
        'jakharia-shah-2017',
      ),
    ),
    under18: item(
      call,
      claim(
        'prepQuiz.under18.why',
        msg('Age limits differ by place. Younger skin needs a talk first.', {id: 'prepQuiz.under18.why'}),
        '2026-11',
        'D',
        'fda-devices',
        'scotland-2026',
        'clinic-pages',
      ),
    ),
    'isotretinoin-now': item(
      pausing.isotretinoin,
      whys.isotretinoin,
      msg('Isotretinoin', {id: 'prepQuiz.isotretinoin.itemTitle'}),
    ),
    'isotretinoin-half-year': item(
      pausing.isotretinoin,
      whys.isotretinoin,
      msg('Isotretinoin', {id: 'prepQuiz.isotretinoin.itemTitle'}),
    ),
    immune: callAbout,
    scars: item(
      call,
      claim(
        'prepQuiz.scars.why',
        msg('Experts say to ask about these first.', {id: 'prepQuiz.scars.why'}),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'bone-areas',
        'device-manual-3',
        'clinic-pages',
      ),
    ),
    bleeding: callAbout,
    healing: callAbout,
    autoimmune: callAbout,
    allergy: item(
      call,
      claim(
        'prepQuiz.allergy.why',
        msg('The instructions for one needling pen list these. Metal allergy makes reactions more likely.', {
          id: 'prepQuiz.allergy.why',
        }),
        '2026-11',
        'D',
        'device-label-exclusions',
        'chu-2021',
      ),
    ),
    mole: callAbout,

    'used-recently': item(
      claim(
        'prepQuiz.used-recently',
        msg(
          'Your date is sooner than the pause on this list. Tell your clinic that you may have used: {things}.',
          {id: 'prepQuiz.used-recently'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      whys.actives,
      msg('You used these recently', {id: 'prepQuiz.used-recently.title'}),
    ),
    'look-again': item(
      claim(
        'prepQuiz.look-again',
        msg(
          'Your date is far off, so there is time for this to heal: {things}. Look again 2 weeks before. Still there, or worried? Then call.',
          {
            id: 'prepQuiz.look-again',
          },
        ),
        '2026-11',
        'D',
        'device-label-exclusions',
        'clinic-pages',
      ),
      calm,
      msg('Look at your skin again', {id: 'prepQuiz.look-again.title'}),
    ),
    'recent-treatment': item(
      tell,
      whys.recent,
      msg('Treatment in the last month', {id: 'prepQuiz.last-month.title'}),
    ),
    tattoo: item(
      tell,
      claim(
        'prepQuiz.tattoo.why',
        msg('Clinics don’t needle over a tattoo or permanent make-up.', {id: 'prepQuiz.tattoo.why'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    'light-sensitive': item(
      tellKeep,
      claim(
        'prepQuiz.light-sensitive.why',
        msg('Clinics ask about these: the sun may mark your skin more easily.', {
          id: 'prepQuiz.light-sensitive.why',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    // Vitiligo is told, not called about: doctors also needle stable vitiligo to treat it (doi 10.29271/jcpsp.2024.05.514).
    'dark-marks': item(
      claim(
        'prepQuiz.dark-marks',
        msg(
          'Tell your clinic before treatment. Ask how they lower the chance of new marks, and about sunscreen.',
          {
            id: 'prepQuiz.dark-marks',
          },
        ),
        '2026-11',
        'D',
        'chu-2021',
        'clinic-pages',
      ),
      whys.you,
    ),
    'darker-skin': item(
      claim(
        'prepQuiz.darker-skin',
        msg('Ask how much experience they have with skin like yours, and how to protect it from the sun.', {
          id: 'prepQuiz.darker-skin',
        }),
        '2026-11',
        'D',
        'chu-2021',
        'clinic-pages',
      ),
      whys.you,
    ),
    'big-day': item(
      claim(
        'prepQuiz.event',
        msg('Tell your clinic the day, and ask how much time to leave.', {id: 'prepQuiz.event'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      whys.you,
    ),
    'perfect-skin': item(
      claim(
        'prepQuiz.perfect-skin',
        msg(
          'Talk it over with your clinic: what can change, and what will stay. Do your looks trouble you every day? Tell them, or your doctor.',
          {
            id: 'prepQuiz.perfect-skin',
          },
        ),
        '2026-11',
        'D',
        'chelsea-westminster',
        'medical-board-australia-bdd',
      ),
      whys.you,
    ),
    'cold-sores': item(
      claim(
        'prepQuiz.cold-sores',
        msg('Tell your clinic at least {time} before treatment. Antiviral tablets may be given.', {
          id: 'prepQuiz.cold-sores',
        }),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'clinic-pages',
      ),
      coldSoresWhy,
      msg('Cold sores', {id: 'prepQuiz.cold-sores.title'}),
    ),
    'prescribed-retinoid': item(
      tellCream,
      pausing.prescribedRetinoidWhy,
      msg('Your prescribed retinoid', {id: 'prepQuiz.prescribed-retinoid.title'}),
    ),
    'prescription-cream': item(tellCream, pausing.prescribedRetinoidWhy),
    tan: item(
      claim(
        'prepQuiz.tan',
        msg('Tell your clinic before treatment. Some clinics wait 2 weeks. Your clinician decides.', {
          id: 'prepQuiz.tan',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      whys.lately,
    ),
    injections: item(
      tell,
      claim(
        'prepQuiz.injections.why',
        msg('Clinics differ: they wait from 2 weeks to 6 months.', {id: 'prepQuiz.injections.why'}),
        '2026-11',
        'D',
        'aad-2024',
        'clinic-pages',
      ),
    ),
    filler: item(
      tell,
      claim(
        'prepQuiz.filler.why',
        msg('Clinics differ: they wait from 2 weeks to 12 months.', {id: 'prepQuiz.filler.why'}),
        '2026-11',
        'D',
        'aad-2024',
        'clinic-pages',
      ),
    ),
    peel: item(
      tell,
      claim(
        'prepQuiz.peel.why',
        msg(
          'Clinics wait 30 days to 3 months after a peel, and up to 12 months after surgery on the face. If it was a laser, ask your clinic how long to wait.',
          {id: 'prepQuiz.peel.why'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    'isotretinoin-year': item(
      tell,
      claim(
        'prepQuiz.isotretinoin-year.why',
        msg('Clinics wait from 3 to 12 months. Your prescriber and clinician decide together.', {
          id: 'prepQuiz.isotretinoin-year.why',
        }),
        '2026-11',
        'D',
        'clinic-pages',
        'waldman-2017',
        'spring-2017',
      ),
      msg('Isotretinoin', {id: 'prepQuiz.isotretinoin.itemTitle'}),
    ),
    'blood-thinner': item(
      tellKeep,
      claim(
        'prepQuiz.blood-thinner.why',
        msg('You may bruise more.', {id: 'prepQuiz.blood-thinner.why'}),
        '2026-11',
        'D',
        'device-label',
        'clinic-pages',
      ),
    ),
    'pain-relief-nsaid': item(
      tellCream,
      claim(
        'prepQuiz.pain-relief-nsaid.why',
        msg('Some clinics ask for a pause of {to}.', {id: 'prepQuiz.pain-relief-nsaid.why'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    heart: item(
      tell,
      claim(
        'prepQuiz.heart.why',
        msg('Some numbing products can affect the heartbeat. Your clinic will want to know.', {
          id: 'prepQuiz.heart.why',
        }),
        '2026-11',
        'D',
        'fda-numbing-2024',
        'device-manual-2',
      ),
    ),
    skip: item(
      claim(
        'prepQuiz.skip',
        msg('Talk through: {things}.', {id: 'prepQuiz.skip.detail'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      whys.health,
      msg('Your questions', {id: 'prepQuiz.skip.title'}),
    ),

    sun: item(
      claim(
        'prepQuiz.sun',
        msg(
          'No tan, burn or sunbed for about {time} before. Sources range from {from} to {to}. Plan shade for afterwards.',
          {id: 'prepQuiz.sun'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      whys.lately,
      msg('Sun protection', {id: 'prepQuiz.sunProtection.title'}),
      claim(
        'prepQuiz.sunNow',
        msg('No tan, burn or sunbed from now on. Plan shade for afterwards.', {id: 'prepQuiz.sunNow'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    'gentle-care': item(
      claim(
        'prepQuiz.gentle-care',
        msg(
          'Be gentle for about {time}: no scrubs, acids or new products. The calmer your skin is on the day, the better.',
          {id: 'prepQuiz.gentle-care'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
        'device-label',
      ),
      calm,
      msg('Gentle skin care', {id: 'prepQuiz.gentle-care.title'}),
      claim(
        'prepQuiz.gentleNow',
        msg('Be gentle from now on: no scrubs, acids or new products.', {id: 'prepQuiz.gentleNow'}),
        '2026-11',
        'D',
        'clinic-pages',
        'device-label',
      ),
    ),
    retinoid: item(pause, custom, msg('Retinol and other retinoids', {id: 'prepQuiz.retinoid'}), pauseNow),
    exfoliant: pauseThis,
    'benzoyl-peroxide': item(pause, spotsFlare, '', pauseNow),
    'vitamin-c': item(pause, pausing.vitaminCWhy, '', pauseNow),
    'hair-removal': item(
      pause,
      custom,
      msg('Waxing, threading, cream or bleach', {id: 'prepQuiz.hair.hair-removal'}),
      notAgain,
    ),
    'self-tan': item(pauseOnly, custom, msg('Self-tan', {id: 'prepQuiz.self-tan'}), notAgain),
    shaving: item(pauseOnly, custom, '', notAgain),
    alcohol: item(
      claim(
        'prepQuiz.alcohol',
        msg('Drink none the day before, and on the day.', {id: 'prepQuiz.alcohol'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      custom,
      msg('Alcohol', {id: 'prepQuiz.alcohol.title'}),
    ),
    numbing: item(pausing.numbing, pausing.numbingWhy, msg('Numbing cream', {id: 'prepQuiz.numbing.title'})),
    'bare-face': item(
      claim(
        'prepQuiz.bare-face',
        msg('No make-up, perfume or moisturiser on the day.', {id: 'prepQuiz.bare-face'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      custom,
      msg('Bare face', {id: 'prepQuiz.bare-face.title'}),
    ),
    'on-the-day': item(
      claim(
        'prepQuiz.on-the-day',
        msg('A high temperature, a cold sore, a rash or sunburn on the day? Call before you go.', {
          id: 'prepQuiz.on-the-day',
        }),
        '2026-11',
        'D',
        'device-label-exclusions',
        'clinic-pages',
      ),
      calm,
      msg('If you are not well', {id: 'prepQuiz.on-the-day.title'}),
    ),
  } satisfies Record<ItemId, ItemContent>;
  /** Statements that the heading of a group makes already. */
  return {results, shared: [call, tell] as readonly Statement[]};
}

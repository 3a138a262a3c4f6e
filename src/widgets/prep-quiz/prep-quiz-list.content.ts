import {claim, type Statement} from '../../evidence/claim.js';
import {ownTimeContent} from '../../evidence/own-times.content.js';
import {pausingContent} from '../../evidence/pausing.content.js';
import {msg} from '../../language/message.js';
import {handoutContent} from '../../handout/handout.content.js';
import type {PrepQuizContent} from './prep-quiz.content.js';
import type {furtherQuestionsContent} from './prep-quiz-questions.content.js';
import {callItems, callStatement} from './prep-quiz-list-call.content.js';
import {doItems} from './prep-quiz-list-do.content.js';
import {tellItems, tellStatement} from './prep-quiz-list-tell.content.js';
import type {ItemContent, Reasons} from './prep-quiz-list.item.js';
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

/** The words of the list. */
export function listContent() {
  const pausing = pausingContent();
  const whys = whysContent(pausing);
  const call = callStatement();
  const tell = tellStatement();
  const reasons: Reasons = {...whys, ...furtherReasons()};
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
    /** The tasks, in few words; the reason is folded. Where a title is a clinic's own, it stands instead. */
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
    /** The subject of each question, for naming it in the list. */
    topics: topicsContent(),
    whys,
    results: {
      ...callItems(call, reasons, pausing),
      ...tellItems(tell, reasons, pausing),
      ...doItems(reasons, pausing),
    } satisfies Record<ItemId, ItemContent>,
    /** Statements that the heading of a group makes already. */
    shared: [call, tell] as readonly Statement[],
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

/** Reasons that lines of more than one group have. */
const furtherReasons = () => ({
  calm: claim(
    'prepQuiz.calm',
    msg(
      'The instructions for one needling pen list irritated, open or sunburnt skin as a reason not to treat.',
      {id: 'prepQuiz.calm'},
    ),
    '2026-11',
    'D',
    'device-label-exclusions',
  ),
  coldSores: claim(
    'prepQuiz.whys.coldSores',
    msg('They can come back after treatment.', {id: 'prepQuiz.whys.coldSores'}),
    '2026-11',
    'D',
    'journal-drugs-dermatology-2024',
    'clinic-pages',
  ),
});

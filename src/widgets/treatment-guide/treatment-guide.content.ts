import {claim, type Statement} from '../../evidence/claim.js';
import {msg} from '../../language/message.js';
import type {GuideSection} from './treatment-guide.logic.js';

/** One thing to know before reading on: in a few words, and with what belongs to it. */
export interface GuideFact {
  readonly label: string;
  readonly value: Statement;
  readonly text: Statement;
}

/** A guide on itself and on its sections. */
export function treatmentGuideContent() {
  const parts: Record<GuideSection, string> = {
    'how-it-works': msg('Step by step', {id: 'treatmentGuide.howItWorks.label'}),
    'benefits-carousel': msg('What it can do', {id: 'treatmentGuide.benefitsCarousel.label'}),
    'results-compare': msg('Pictures', {id: 'treatmentGuide.resultsCompare.label'}),
    'pain-explainer': msg('How it feels', {id: 'treatmentGuide.painExplainer.label'}),
    'depth-explorer': msg('Needle length', {id: 'treatmentGuide.depthExplorer.label'}),
    'prep-quiz': msg('Getting ready', {id: 'treatmentGuide.prepQuiz.label'}),
    'routine-checker': msg('Your products', {id: 'treatmentGuide.routineChecker.label'}),
    'recovery-timeline': msg('Recovery', {id: 'treatmentGuide.recoveryTimeline.label'}),
    faq: msg('Questions', {id: 'treatmentGuide.faq.label'}),
  };
  const about: Record<GuideSection, string> = {
    'how-it-works': msg('What happens at the appointment, and how skin heals.', {
      id: 'treatmentGuide.howItWorks.about',
    }),
    'benefits-carousel': msg('What it can do for the skin, each benefit beside its limit.', {
      id: 'treatmentGuide.benefitsCarousel.about',
    }),
    'results-compare': msg('The clinic’s own pictures.', {id: 'treatmentGuide.resultsCompare.about'}),
    'pain-explainer': msg('What studies measured, and what people say of each part of the face.', {
      id: 'treatmentGuide.painExplainer.about',
    }),
    'depth-explorer': msg('How far needles could reach, and why that differs.', {
      id: 'treatmentGuide.depthExplorer.about',
    }),
    'prep-quiz': msg('A few questions, then a list for you and your clinic.', {
      id: 'treatmentGuide.prepQuiz.about',
    }),
    'routine-checker': msg('What to pause before treatment, and when to start again.', {
      id: 'treatmentGuide.routineChecker.about',
    }),
    'recovery-timeline': msg('What is usual day by day, and when to call the clinic.', {
      id: 'treatmentGuide.recoveryTimeline.about',
    }),
    faq: msg('Short answers to what people ask.', {id: 'treatmentGuide.faq.about'}),
  };
  return {
    heading: msg('Your guide to microneedling', {id: 'treatmentGuide.heading'}),
    intro: msg('What needling can do, how it feels and how to get ready.', {
      id: 'treatmentGuide.intro',
    }),
    parts,
    contents: msg('On this page', {id: 'treatmentGuide.contents'}),
    /** Leads back to all parts. */
    all: msg('All parts', {id: 'treatmentGuide.all'}),
    next: msg('Next', {id: 'treatmentGuide.next'}),
    /** Of the part that is open. */
    place: msg('Part {n} of {total}', {id: 'treatmentGuide.place'}),
    /** How many parts have been opened. */
    progress: msg('{n} of {total} read', {id: 'treatmentGuide.progress'}),
    /** Said of a part that has been opened. */
    read: msg('read', {id: 'treatmentGuide.read'}),
    /** Once all have been. */
    done: msg('You have seen every part. Take your questions to your clinic.', {id: 'treatmentGuide.done'}),
    facts: factsContent(),
    /** The subject of each section: shown until it is there, where it cannot be loaded, and without script. */
    about,
    failed: {
      text: msg('This part could not be loaded.', {id: 'treatmentGuide.failed'}),
      retry: msg('Try again', {id: 'treatmentGuide.retry'}),
    },
    afterQuiz: msg('Your clinic can go through your list with you.', {id: 'treatmentGuide.afterQuiz'}),
  };
}

export type TreatmentGuideContent = ReturnType<typeof treatmentGuideContent>;

function factsContent(): GuideFact[] {
  return [
    {
      label: msg('Sessions', {id: 'treatmentGuide.sessions.label'}),
      value: claim(
        'treatmentGuide.sessions.value',
        msg('Usually 3 to 6', {id: 'treatmentGuide.sessions.value'}),
        '2026-11',
        'B',
        'alam-2014',
        'cachafeiro-2016',
        'ablon-2018',
        'el-domyati-2015-scars',
        'chelsea-westminster',
      ),
      text: claim(
        'treatmentGuide.sessions.text',
        msg('Clinics often leave 4 to 6 weeks between them.', {
          id: 'treatmentGuide.sessions.text',
        }),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ),
    },
    {
      label: msg('Recovery', {id: 'treatmentGuide.recovery.label'}),
      value: claim(
        'treatmentGuide.recovery.value',
        msg('By days 4 to 7 for most', {id: 'treatmentGuide.recovery.value'}),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'clinic-pages',
        'chu-2021',
      ),
      text: claim(
        'treatmentGuide.recovery.text',
        msg('Redness: 2 to 3 days for most. After deeper treatment, bruises can last up to 10 days.', {
          id: 'treatmentGuide.recovery.text',
        }),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'clinic-pages',
      ),
    },
    {
      label: msg('Results', {id: 'treatmentGuide.results.label'}),
      value: claim(
        'treatmentGuide.results.value',
        msg('Judged at 3 to 6 months', {id: 'treatmentGuide.results.value'}),
        '2026-11',
        'B',
        'alam-2014',
        'cachafeiro-2016',
      ),
      text: claim(
        'treatmentGuide.results.text',
        msg('Dented acne scars often look better. They do not disappear.', {
          id: 'treatmentGuide.results.text',
        }),
        '2026-11',
        'A',
        'alam-2014',
        'cachafeiro-2016',
        'scar-review-2021',
        'juhasz-2020',
        'chelsea-westminster',
      ),
    },
    {
      label: msg('Risks', {id: 'treatmentGuide.risks.label'}),
      value: claim(
        'treatmentGuide.risks.value',
        msg('Mostly brief, some last', {id: 'treatmentGuide.risks.value'}),
        '2026-11',
        'C',
        'chu-2021',
        'gowda-2021',
      ),
      text: claim(
        'treatmentGuide.risks.text',
        msg('Dark marks, cold sores or infection can follow. Lasting scars or lumps are rare.', {
          id: 'treatmentGuide.risks.text',
        }),
        '2026-11',
        'C',
        'chu-2021',
        'gowda-2021',
      ),
    },
  ];
}

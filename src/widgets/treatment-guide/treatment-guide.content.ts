import {msg} from '../../language/message.js';
import type {GuideSection} from './treatment-guide.logic.js';

/** What a guide says at first: what its sections are called. What they tell follows. */
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
  return {
    heading: msg('Your guide to microneedling', {id: 'treatmentGuide.heading'}),
    intro: msg('What happens, what it can and cannot do, and how to get ready. Start where you like.', {
      id: 'treatmentGuide.intro',
    }),
    parts,
    contents: msg('On this page', {id: 'treatmentGuide.contents'}),
  };
}

export type TreatmentGuideContent = ReturnType<typeof treatmentGuideContent>;

import {claim, type Statement} from '../../evidence/claim.js';
import type {SkinSectionState} from '../../illustrations/skin-section.js';
import {msg} from '../../language/message.js';

/** One slide: what is known to happen, and its limit or risk beside it. */
export interface BenefitSlide {
  /** Which state of the skin section is drawn. */
  readonly picture: SkinSectionState;
  /** What the picture teaches, for those who do not see it. */
  readonly pictureLabel: string;
  readonly title: string;
  readonly benefit: Statement;
  readonly limit: Statement;
}

/** Of slides that are out of sight at first, the text comes beside the first paint. */
const nothingYet: Statement = {id: '', text: ''};

export function benefitsCarouselContent() {
  const slides: BenefitSlide[] = [
    {
      picture: 'collagen',
      pictureLabel: msg('Side view of skin: three fine channels, with pale new fibres around them.', {
        id: 'benefitsCarousel.collagen.picture',
      }),
      title: msg('New collagen, in small studies', {id: 'benefitsCarousel.collagen.title'}),
      benefit: claim(
        'benefitsCarousel.collagen.benefit',
        msg(
          'Each tiny channel asks your skin to repair itself. Part of that repair is new collagen. In small studies, skin samples taken after a course of treatments showed more of it. It builds up slowly, over weeks to months.',
          {id: 'benefitsCarousel.collagen.benefit'},
        ),
        '2026-11',
        'C',
        'aust-2008',
        'el-domyati-2015-ageing',
        'el-domyati-2015-scars',
        'aesthetic-surgery-2021',
      ),
      limit: claim(
        'benefitsCarousel.collagen.limit',
        msg(
          'Findings on elastin, the springy fibre, are mixed. Redness, heat, swelling and flaking last 2 to 3 days for most people, up to 7; bruises up to 10 after deeper work.',
          {id: 'benefitsCarousel.collagen.limit'},
        ),
        '2026-11',
        'C',
        'aust-2008',
        'el-domyati-2015-ageing',
        'el-domyati-2015-scars',
        'aesthetic-surgery-2021',
        'chu-2021',
        'clinic-pages',
      ),
    },
    {
      picture: 'scar',
      pictureLabel: msg(
        'A dented scar in the skin. Its base lifts part of the way; the dent is still there.',
        {
          id: 'benefitsCarousel.scar.picture',
        },
      ),
      title: msg('Softer-looking acne scars', {id: 'benefitsCarousel.scar.title'}),
      benefit: claim(
        'benefitsCarousel.scar.benefit',
        msg(
          'Dented acne scars often look better after a course, usually of 3 to 6 sessions. Trials judged them at 3 to 6 months. Scars may soften. They do not disappear.',
          {id: 'benefitsCarousel.scar.benefit'},
        ),
        '2026-11',
        'A',
        'alam-2014',
        'cachafeiro-2016',
        'scar-review-2021',
        'juhasz-2020',
        'chelsea-westminster',
      ),
      limit: claim(
        'benefitsCarousel.scar.limit',
        msg(
          'The trials were small, and not everyone gets the result they hope for. Dark marks can follow: less often than after many lasers, but darker skin may be at higher risk. Rarely, needling leaves lasting scars.',
          {id: 'benefitsCarousel.scar.limit'},
        ),
        '2026-11',
        'C',
        'alam-2014',
        'cachafeiro-2016',
        'chu-2021',
        'chelsea-westminster',
      ),
    },
    {
      picture: 'lines',
      pictureLabel: msg('Fine creases in the skin’s surface. They become shallower, and some stay.', {
        id: 'benefitsCarousel.lines.picture',
      }),
      title: msg('Fine lines and texture', {id: 'benefitsCarousel.lines.title'}),
      benefit: nothingYet,
      limit: nothingYet,
    },
    {
      picture: 'pores',
      pictureLabel: msg('Openings of hair and oil follicles. The skin around them looks a little smoother.', {
        id: 'benefitsCarousel.pores.picture',
      }),
      title: msg('How pores look', {id: 'benefitsCarousel.pores.title'}),
      benefit: nothingYet,
      limit: nothingYet,
    },
    {
      picture: 'blood-flow',
      pictureLabel: msg('More blood shows in the small vessels of the skin for a while, then less.', {
        id: 'benefitsCarousel.bloodFlow.picture',
      }),
      title: msg('Blood flow, for a day', {id: 'benefitsCarousel.bloodFlow.title'}),
      benefit: nothingYet,
      limit: nothingYet,
    },
    {
      picture: 'absorption',
      pictureLabel: msg('Open needle channels let more into the skin; then the surface closes again.', {
        id: 'benefitsCarousel.absorption.picture',
      }),
      title: msg('More gets in, so take care', {id: 'benefitsCarousel.absorption.title'}),
      benefit: nothingYet,
      limit: nothingYet,
    },
  ];
  return {
    heading: msg('What microneedling can and cannot do for skin', {id: 'benefitsCarousel.heading'}),
    intro: msg('Six things people ask about, each with its limits. The drawings are not to scale.', {
      id: 'benefitsCarousel.intro',
    }),
    slides,
    labels: {
      position: msg('{slide} of {count}', {id: 'benefitsCarousel.label.position'}),
      limit: msg('Keep in mind', {id: 'benefitsCarousel.label.limit'}),
      carousel: msg('carousel', {id: 'benefitsCarousel.label.carousel'}),
      slide: msg('slide', {id: 'benefitsCarousel.label.slide'}),
      slides: msg('Slides', {id: 'benefitsCarousel.label.slides'}),
      previous: msg('Previous slide', {id: 'benefitsCarousel.label.previous'}),
      next: msg('Next slide', {id: 'benefitsCarousel.label.next'}),
      pause: msg('Pause the slides', {id: 'benefitsCarousel.label.pause'}),
      play: msg('Play the slides', {id: 'benefitsCarousel.label.play'}),
    },
  };
}

export type BenefitsCarouselContent = ReturnType<typeof benefitsCarouselContent>;

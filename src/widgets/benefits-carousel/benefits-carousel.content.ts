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
      benefit: claim(
        'benefitsCarousel.lines.benefit',
        msg(
          'Fine lines can look softer. In one study, 48 people had four monthly sessions, and their wrinkle scores were better at about five months. A first change in texture may show after 4 to 6 weeks.',
          {id: 'benefitsCarousel.lines.benefit'},
        ),
        '2026-11',
        'C',
        'ablon-2018',
        'chelsea-westminster',
      ),
      limit: claim(
        'benefitsCarousel.lines.limit',
        msg(
          'Everyone in that study knew they had been treated, which can sway the scores. Needling is not a filler. Bruises and dark marks are possible.',
          {id: 'benefitsCarousel.lines.limit'},
        ),
        '2026-11',
        'C',
        'ablon-2018',
        'chu-2021',
      ),
    },
    {
      picture: 'pores',
      pictureLabel: msg('Openings of hair and oil follicles. The skin around them looks a little smoother.', {
        id: 'benefitsCarousel.pores.picture',
      }),
      title: msg('How pores look', {id: 'benefitsCarousel.pores.title'}),
      benefit: claim(
        'benefitsCarousel.pores.benefit',
        msg(
          'Some articles name pores as a reason for needling, and some people say that theirs look finer for a time, as texture improves. We found no trial of plain needling for pores, so the evidence is limited.',
          {id: 'benefitsCarousel.pores.benefit'},
        ),
        '2026-11',
        'D',
        'alster-2018',
        'cho-2012',
      ),
      limit: claim(
        'benefitsCarousel.pores.limit',
        msg(
          'The one study we found used heat from radio waves: another treatment, with risks of its own such as burns and scars. Plain needling can leave redness, swelling and dark marks.',
          {id: 'benefitsCarousel.pores.limit'},
        ),
        '2026-11',
        'D',
        'cho-2012',
        'fda-radiofrequency-2025',
        'chu-2021',
      ),
    },
    {
      picture: 'blood-flow',
      pictureLabel: msg('More blood shows in the small vessels of the skin for a while, then less.', {
        id: 'benefitsCarousel.bloodFlow.picture',
      }),
      title: msg('Blood flow, for a day', {id: 'benefitsCarousel.bloodFlow.title'}),
      benefit: claim(
        'benefitsCarousel.bloodFlow.benefit',
        msg(
          'In a study of 8 people, blood in the treated skin rose for up to a day. That is the redness or warmth you may notice. It is not a lasting glow: three months after a course, another study measured less flow than before.',
          {id: 'benefitsCarousel.bloodFlow.benefit'},
        ),
        '2026-11',
        'C',
        'hackethal-2021',
        'aesthetic-surgery-2021',
      ),
      limit: claim(
        'benefitsCarousel.bloodFlow.limit',
        msg(
          'Redness, heat or swelling that lasts beyond about 7 days is not expected. Call your clinic if yours does.',
          {id: 'benefitsCarousel.bloodFlow.limit'},
        ),
        '2026-11',
        'C',
        'chu-2021',
      ),
    },
    {
      picture: 'absorption',
      pictureLabel: msg('Open needle channels let more into the skin; then the surface closes again.', {
        id: 'benefitsCarousel.absorption.picture',
      }),
      title: msg('More gets in, so take care', {id: 'benefitsCarousel.absorption.title'}),
      benefit: claim(
        'benefitsCarousel.absorption.benefit',
        msg(
          'For hours, and up to about three days, your skin lets more through than usual, and more still if it is covered. This is a reason for care. Put on only what your clinic has chosen for it.',
          {id: 'benefitsCarousel.absorption.benefit'},
        ),
        '2026-11',
        'C',
        'gupta-2011',
        'channel-recovery-2014',
        'facial-recovery-2012',
      ),
      limit: claim(
        'benefitsCarousel.absorption.limit',
        msg(
          'Most products are not made for use under the skin’s surface. Rarely, lasting lumps have been reported, mostly after vitamin C was put on needled skin.',
          {id: 'benefitsCarousel.absorption.limit'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'soltani-2014',
        'friedmann-2024',
      ),
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

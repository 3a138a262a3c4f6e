import {claim} from '../../evidence/claim.js';
import {msg} from '../../language/message.js';
import type {BenefitSlide} from './benefits-carousel.content.js';

/** The text of the slides from the third on. */
export function benefitsCarouselRestContent(): Pick<BenefitSlide, 'benefit' | 'limit'>[] {
  return [
    {
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
}

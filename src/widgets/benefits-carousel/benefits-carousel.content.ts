import {claim, type Statement} from '../../evidence/claim.js';
import {recoveryContent} from '../../evidence/shared/recovery.content.js';
import {resultsContent} from '../../evidence/shared/results.content.js';
import type {SkinSectionState} from '../../illustrations/skin-section.js';
import {msg} from '../../language/message.js';

/** One slide: what is known to happen, and its limit or risk beside it. */
export interface BenefitSlide {
  /** Which state of the skin is drawn. */
  readonly picture: SkinSectionState;
  /** The lesson of the pictures, for those who do not see them. */
  readonly pictureLabel: string;
  /** When the left half of the mirror is. */
  readonly now: string;
  /** When the right half of the mirror is. */
  readonly later: string;
  readonly title: string;
  readonly benefit: Statement;
  readonly limit: Statement;
  /** How well it is known, in at most five words. */
  readonly known: string;
}

export function benefitsCarouselContent() {
  const recovery = recoveryContent();
  const results = resultsContent();
  const now = msg('now', {id: 'benefitsCarousel.now'});
  const dayZero = msg('day 0', {id: 'benefitsCarousel.dayZero'});
  const daysLater = msg('days later', {id: 'benefitsCarousel.daysLater'});
  const slides: BenefitSlide[] = [
    {
      picture: 'collagen',
      pictureLabel: msg(
        'Pale new strands lie in long waves under the skin’s surface. In the mirror the surface looks a little finer.',
        {id: 'benefitsCarousel.collagen.picture'},
      ),
      now,
      later: msg('after months', {id: 'benefitsCarousel.collagen.later'}),
      title: msg('More of your own collagen', {id: 'benefitsCarousel.collagen.title'}),
      benefit: claim(
        'benefitsCarousel.collagen.benefit',
        msg(
          'Each tiny channel asks your skin to repair itself. After a course, skin samples show new collagen.',
          {id: 'benefitsCarousel.collagen.benefit'},
        ),
        '2026-11',
        'C',
        'aust-2008',
        'el-domyati-2015-ageing',
        'el-domyati-2015-scars',
        'aesthetic-surgery-2021',
      ),
      limit: recovery.spanShort,
      known: msg('Small studies', {id: 'benefitsCarousel.collagen.known'}),
    },
    {
      picture: 'scar',
      pictureLabel: msg(
        'A dent is shallower above new strands; a dotted line shows how deep it was. In the mirror dents look softer, not gone.',
        {id: 'benefitsCarousel.scar.picture'},
      ),
      now,
      later: msg('in 3 to 6 months', {id: 'benefitsCarousel.scar.later'}),
      title: msg('Softer-looking acne scars', {id: 'benefitsCarousel.scar.title'}),
      benefit: results.scars,
      limit: results.scarShape,
      known: msg('Several small trials agree', {id: 'benefitsCarousel.scar.known'}),
    },
    {
      picture: 'lines',
      pictureLabel: msg(
        'Three folds are shallower above new strands. In the mirror the lines are fainter, not gone.',
        {id: 'benefitsCarousel.lines.picture'},
      ),
      now,
      later: msg('in month 5', {id: 'benefitsCarousel.lines.later'}),
      title: msg('Fine lines can look softer', {id: 'benefitsCarousel.lines.title'}),
      benefit: claim(
        'benefitsCarousel.lines.benefit',
        msg(
          'In one study, 48 people had four monthly sessions. At about five months, their lines scored better.',
          {
            id: 'benefitsCarousel.lines.benefit',
          },
        ),
        '2026-11',
        'C',
        'ablon-2018',
      ),
      limit: claim(
        'benefitsCarousel.lines.limit',
        msg('Nobody went untreated for comparison. Needling can bruise, and some dark marks last.', {
          id: 'benefitsCarousel.lines.limit',
        }),
        '2026-11',
        'C',
        'ablon-2018',
        'chu-2021',
      ),
      known: msg('One small study', {id: 'benefitsCarousel.lines.known'}),
    },
    {
      picture: 'pores',
      pictureLabel: msg(
        'Two pores with their hairs and oil glands: they stay. In the mirror the skin may look smoother; the pores remain.',
        {id: 'benefitsCarousel.pores.picture'},
      ),
      now,
      later: msg('perhaps', {id: 'benefitsCarousel.pores.later'}),
      title: msg('Finer-looking pores: not tested', {id: 'benefitsCarousel.pores.title'}),
      benefit: results.pore,
      limit: claim(
        'benefitsCarousel.pores.limit',
        msg('We found no trial of plain needling for pores.', {id: 'benefitsCarousel.pores.limit'}),
        '2026-11',
        'D',
        'alster-2018',
        'cho-2012',
      ),
      known: msg('Little evidence', {id: 'benefitsCarousel.pores.known'}),
    },
    {
      picture: 'blood-flow',
      pictureLabel: msg(
        'Wider vessels and a flush under the surface. In the mirror a flush; days later it is gone.',
        {id: 'benefitsCarousel.bloodFlow.picture'},
      ),
      now: dayZero,
      later: daysLater,
      title: msg('The warm flush is blood flow', {id: 'benefitsCarousel.bloodFlow.title'}),
      benefit: claim(
        'benefitsCarousel.bloodFlow.benefit',
        msg('More blood reaches treated skin for up to a day: you may feel warm. Then it fades.', {
          id: 'benefitsCarousel.bloodFlow.benefit',
        }),
        '2026-11',
        'C',
        'hackethal-2021',
        'aesthetic-surgery-2021',
      ),
      limit: claim(
        'benefitsCarousel.bloodFlow.limit',
        msg('Still red, darker or swollen after day 7? Call your clinic.', {
          id: 'benefitsCarousel.bloodFlow.limit',
        }),
        '2026-11',
        'D',
        'chu-2021',
      ),
      known: msg('Two small studies', {id: 'benefitsCarousel.bloodFlow.known'}),
    },
    {
      picture: 'absorption',
      pictureLabel: msg(
        'Drops of a product pass down open channels in the skin. In the mirror a product lies on the skin; days later the channels are closed.',
        {id: 'benefitsCarousel.absorption.picture'},
      ),
      now: dayZero,
      later: daysLater,
      title: msg('Your skin lets more in', {id: 'benefitsCarousel.absorption.title'}),
      benefit: recovery.barrier,
      limit: claim(
        'benefitsCarousel.absorption.limit',
        msg('Put on only what your clinic has chosen. Rarely, products have left lasting lumps.', {
          id: 'benefitsCarousel.absorption.limit',
        }),
        '2026-11',
        'C',
        'chu-2021',
        'soltani-2014',
        'friedmann-2024',
      ),
      known: msg('Measured on short needles', {id: 'benefitsCarousel.absorption.known'}),
    },
  ];
  /** Behind "How do we know?" on our own slides, by their picture. */
  const further = {
    collagen: [
      claim(
        'benefitsCarousel.collagen.elastin',
        msg(
          'Elastin, the springy fibre: less in two small studies, unchanged in a third, more in an older series.',
          {id: 'benefitsCarousel.collagen.elastin'},
        ),
        '2026-11',
        'C',
        'aust-2008',
        'el-domyati-2015-ageing',
        'el-domyati-2015-scars',
        'aesthetic-surgery-2021',
      ),
      recovery.usual,
    ],
    scar: [results.scarsMeasured, results.laser, results.laserMarks, recovery.sessions, recovery.darkMarks],
    lines: [
      claim(
        'benefitsCarousel.lines.maker',
        msg('That study served the maker’s application to the US regulator (FDA).', {
          id: 'benefitsCarousel.lines.maker',
        }),
        '2026-11',
        'C',
        'ablon-2018',
      ),
      recovery.firstChange,
    ],
    pores: [
      claim(
        'benefitsCarousel.pores.advertised',
        msg('A review lists pores among advertised uses.', {
          id: 'benefitsCarousel.pores.advertised',
        }),
        '2026-11',
        'D',
        'alster-2018',
      ),
      claim(
        'benefitsCarousel.pores.heat',
        msg('One study of pores used needles that heat by radio waves. That is another treatment.', {
          id: 'benefitsCarousel.pores.heat',
        }),
        '2026-11',
        'C',
        'cho-2012',
      ),
      recovery.darkMarks,
    ],
    'blood-flow': [
      recovery.redness,
      recovery.span,
      claim(
        'benefitsCarousel.bloodFlow.less',
        msg('One study measured less blood flow three months after a course.', {
          id: 'benefitsCarousel.bloodFlow.less',
        }),
        '2026-11',
        'C',
        'aesthetic-surgery-2021',
      ),
    ],
    absorption: [
      recovery.barrierDeeper,
      claim(
        'benefitsCarousel.absorption.lumps',
        msg('Most of the reported lumps came after vitamin C on needled skin.', {
          id: 'benefitsCarousel.absorption.lumps',
        }),
        '2026-11',
        'C',
        'soltani-2014',
        'friedmann-2024',
      ),
    ],
  } satisfies Partial<Record<SkinSectionState, readonly Statement[]>>;
  return {
    heading: msg('What microneedling can do for your skin', {id: 'benefitsCarousel.heading'}),
    intro: msg('Six answers in pictures, not to scale.', {id: 'benefitsCarousel.intro'}),
    slides,
    further,
    labels: {
      position: msg('{slide} of {count}', {id: 'benefitsCarousel.label.position'}),
      mirror: msg('In the mirror:', {id: 'benefitsCarousel.label.mirror'}),
      underSkin: msg('Under the skin', {id: 'benefitsCarousel.label.underSkin'}),
      limit: msg('Keep in mind', {id: 'benefitsCarousel.label.limit'}),
      close: msg('Close', {id: 'benefitsCarousel.label.close'}),
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

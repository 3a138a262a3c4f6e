import {msg} from '../language/message.js';
import {claim} from './claim.js';

/** Pausing, the same in every widget: beside the times in lead-times.ts, so that no two differ. */
export function pausingContent() {
  return {
    isotretinoin: claim(
      'pausing.isotretinoin',
      msg('Call your clinic before you go. Don’t stop a medicine on your own.', {id: 'pausing.isotretinoin'}),
      '2026-11',
      'D',
      'device-label',
      'clinic-pages',
    ),
    isotretinoinWhy: claim(
      'pausing.isotretinoin.why',
      msg(
        'The instructions for one needling pen say wait. So do many clinics, for 3 to 12 months. In 2017 a group of skin surgeons judged roller needling acceptable during or soon after it. Your prescriber and clinician decide together.',
        {id: 'pausing.isotretinoin.why'},
      ),
      '2026-11',
      'D',
      'device-label-exclusions',
      'clinic-pages',
      'mysore-2017',
      'mahadevappa-2016',
    ),
    prescribedRetinoidWhy: claim(
      'pausing.prescribed-retinoid.why',
      msg('Some clinicians pause such creams before treatment; others keep them going.', {
        id: 'pausing.prescribed-retinoid.why',
      }),
      '2026-11',
      'D',
      'clinic-pages',
      'aust-2008',
    ),
    vitaminCWhy: claim(
      'pausing.vitamin-c.why',
      msg('Use none on the day: rare lasting lumps were mostly reported after vitamin C on needled skin.', {
        id: 'pausing.vitamin-c.why',
      }),
      '2026-11',
      'C',
      'soltani-2014',
      'friedmann-2024',
    ),
    numbing: claim(
      'pausing.numbing',
      msg(
        'Don’t put any on at home. If you need it, your clinic puts it on, and may use a stronger one on prescription.',
        {id: 'pausing.numbing'},
      ),
      '2026-11',
      'D',
      'fda-numbing-2024',
      'scotland-2026',
    ),
    numbingWhy: claim(
      'pausing.numbing.why',
      msg(
        'The US regulator (FDA) warns of products sold without prescription with more than 4% lidocaine. Thick layers and plastic wrap add to the risk. Irregular heartbeat, seizures and trouble breathing have followed.',
        {id: 'pausing.numbing.why'},
      ),
      '2026-11',
      'law',
      'fda-numbing-2024',
    ),
  };
}

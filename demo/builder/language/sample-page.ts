import {isRightToLeft} from '../../../src/language/language.js';
import {pageTag} from './language.logic.js';
import {msg, spokenLanguage} from './message.js';

/** What the sample page in the preview says, and in which language. */
export interface SamplePage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** By selectors of the page; the menu's entries apart. */
  readonly texts: Readonly<Record<string, string>>;
  readonly menu: readonly string[];
  readonly menuName: string;
}

export function samplePage(clinicName: string): SamplePage {
  const language = spokenLanguage();
  const treatments = msg('Treatments', {id: 'builder.sample.treatments'});
  return {
    lang: pageTag(language),
    dir: isRightToLeft(language) ? 'rtl' : 'ltr',
    texts: {
      '.brand': clinicName || msg('Your clinic', {id: 'builder.clinic.namePlaceholder'}),
      '.kicker': treatments,
      '.hero h1': msg('Microneedling', {id: 'builder.sample.heading'}),
      '.lead': msg(
        'Fine needles, a little at a time. Here is what that can and cannot do, and how a visit goes.',
        {id: 'builder.sample.lead'},
      ),
      '.after h2': msg('Come and talk first', {id: 'builder.sample.talk'}),
      '.after p': msg(
        'A first visit takes half an hour. We look at your skin, hear what you hope for, and say so when another treatment, or none, would fit you better.',
        {id: 'builder.sample.visit'},
      ),
      '.foot p': msg('A sample page, to see a widget on a site like yours.', {id: 'builder.sample.foot'}),
    },
    menuName: msg('Pages of this sample', {id: 'builder.sample.menu'}),
    menu: [
      treatments,
      msg('Prices', {id: 'builder.sample.prices'}),
      msg('Visit', {id: 'builder.sample.contact'}),
    ],
  };
}

/*
 * Tells a webmaster what is wrong with a page that shows no widget: from its source alone, or from inside the page, where
 * more can be known.
 */
import type {Finding, PageFacts} from './finding.js';
import {findingsIn, findingsInside} from './findings.logic.js';
import {fill, msg} from './message.js';
import {scriptsOf} from './script-findings.logic.js';
import {sourceFindings} from './source-findings.logic.js';
import {readSource} from './tags.logic.js';

export type {Answer, Finding, PageFacts} from './finding.js';

/** The findings, the worst first; where nothing is wrong, one finding says what is there. For a page that is there. */
export function diagnose(facts: PageFacts): Finding[] {
  if (facts.live) return findingsInside(facts);
  return findingsIn(facts, {
    fine: (names) => ({
      title: fill(msg('The source is fine: {names}', {id: 'builder.finding.fineSource'}), {names}),
      about: msg(
        'If nothing shows all the same: look at the page in a private window, empty the caches of your site, and open the script’s address, where code should show.',
        {id: 'builder.finding.fineAbout'},
      ),
    }),
    more: sourceFindings,
  });
}

/** Where the scripts of ours are, as the page's source says. */
export const scriptAddresses = ({html, widgets}: PageFacts): string[] => [
  ...new Set(scriptsOf(readSource(html), widgets).addresses),
];

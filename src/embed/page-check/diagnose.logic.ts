/*
 * Tells a webmaster what is wrong with a page that shows no widget: from its source alone, or from inside the page, where
 * more can be known.
 */
import type {Finding, PageFacts} from './finding.js';
import {addressIn, scriptFindings, scriptsIn} from './script-findings.logic.js';
import {readSource} from './tags.logic.js';
import {isFrame, widgetFindings, widgetOf} from './widget-findings.logic.js';

export type {Answer, Finding, PageFacts} from './finding.js';

const order: readonly Finding['grade'][] = ['broken', 'doubt', 'fine'];

const sameOnce = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [`${one.id} ${one.code ?? ''}`, one])).values(),
];

/** The findings, the worst first; where nothing is wrong, one finding says what is there. */
export function diagnose(facts: PageFacts): Finding[] {
  if (!facts.html.trim())
    return [
      {
        id: 'empty',
        grade: 'doubt',
        title: 'There is nothing to check yet',
        about: 'Paste the source of your page.',
      },
    ];
  const source = readSource(facts.html);
  const widgets = widgetFindings(source, facts);
  const tags = source.tags.filter((tag) => !tag.hidden && widgetOf(tag, facts.widgets) !== undefined);
  // A frame brings its own script along.
  const needsScript = tags.length === 0 || tags.some((tag) => !isFrame(tag));
  const scripts = needsScript ? scriptFindings(source, facts) : [];
  const explained = scripts.some(({grade}) => grade === 'broken');
  const found = sameOnce([...scripts, ...widgets]).filter(({id}) => !(explained && id === 'never-defined'));
  if (found.length > 0) return found.sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
  return [
    whatIsThere(
      facts,
      tags.map((tag) => widgetOf(tag, facts.widgets) ?? ''),
      needsScript,
    ),
  ];
}

function whatIsThere(facts: PageFacts, widgets: readonly string[], needsScript: boolean): Finding {
  const names = [...new Set(widgets)].join(', ');
  const isWaiting = facts.live && !facts.live.isSettled;
  const [script] = scriptAddresses(facts);
  return {
    id: 'fine',
    grade: 'fine',
    title: isWaiting ? 'Looking …' : `Nothing is wrong: ${names}`,
    about: isWaiting
      ? 'The widgets are still on their way.'
      : facts.live
        ? 'The script runs, and every widget on this page has come, with its parts and words.'
        : 'In the source, all is as it should be. If nothing shows all the same: look at the page in a private window, empty the caches of your site, and open the script’s address, where code should show.',
    code: needsScript ? script : undefined,
  };
}

/** Where the scripts of ours are, as the page's source says. */
export function scriptAddresses({html, widgets}: PageFacts): string[] {
  const scripts = scriptsIn(readSource(html), widgets).filter(({hidden}) => !hidden);
  return [...new Set(scripts.flatMap((tag) => addressIn(tag, widgets) ?? []))];
}

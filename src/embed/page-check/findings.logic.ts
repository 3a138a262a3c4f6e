/* The findings in a page, the worst first, from its tags and from what is known of it while it runs. */
import type {Finding, PageFacts} from './finding.js';
import {fill, msg} from './message.js';
import {scriptFindings, scriptsOf, type Scripts} from './script-findings.logic.js';
import {readSource, type Source} from './tags.logic.js';
import {isFrame, widgetFindings, widgetOf} from './widget-findings.logic.js';

const order: readonly Finding['grade'][] = ['broken', 'doubt', 'fine'];

const sameOnce = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [`${one.id} ${one.code ?? ''}`, one])).values(),
];

/** Said of a page where nothing is wrong, and what else there is to find in it. */
export interface Look {
  readonly fine: (names: string) => Pick<Finding, 'title' | 'about'>;
  readonly more?: (source: Source, scripts: Scripts, facts: PageFacts) => Finding[];
}

export function findingsIn(facts: PageFacts, {fine, more}: Look): Finding[] {
  const source = readSource(facts.html);
  const widgets = widgetFindings(source, facts);
  const tags = source.tags.filter((tag) => !tag.hidden && widgetOf(tag, facts.widgets) !== undefined);
  // A frame brings its own script along.
  const needsScript = tags.length === 0 || tags.some((tag) => !isFrame(tag));
  const scripts = scriptsOf(source, facts.widgets);
  const ofScripts = needsScript
    ? [...(more?.(source, scripts, facts) ?? []), ...scriptFindings(scripts, facts)]
    : [];
  const explained = ofScripts.some(({grade}) => grade === 'broken');
  const found = sameOnce([...ofScripts, ...widgets]).filter(({id}) => !(explained && id === 'never-defined'));
  if (found.length > 0) return found.sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
  const names = [...new Set(tags.map((tag) => widgetOf(tag, facts.widgets) ?? ''))].join(', ');
  return [{id: 'fine', grade: 'fine', ...fine(names), code: needsScript ? scripts.addresses[0] : undefined}];
}

const fineTitle = (names: string): string =>
  fill(msg('Nothing is wrong: {names}', {id: 'builder.finding.fine'}), {names});

export const looking = (): string => msg('Looking …', {id: 'builder.finding.looking'});

/** From inside the page, while its widgets come. */
export const findingsInside = (facts: PageFacts): Finding[] =>
  findingsIn(facts, {
    fine: (names) =>
      facts.live?.isSettled
        ? {
            title: fineTitle(names),
            about: msg('The script runs, and every widget on this page has come, with its parts and words.', {
              id: 'builder.finding.fineLive',
            }),
          }
        : {
            title: looking(),
            about: msg('The widgets are still on their way.', {id: 'builder.finding.lookingAbout'}),
          },
  });

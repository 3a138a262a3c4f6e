import {createElement as h, type ReactNode} from 'react';
import logs from './announced.json';

interface Line {
  readonly press: string;
  /** What has the focus then, where that is something else than before. */
  readonly at?: string;
  /** What a live region says then. */
  readonly says?: string;
}

/** What was recorded for a widget by `npm run announced`. */
export function announced(tag: string): ReactNode {
  const log = (logs as Readonly<Record<string, readonly Line[] | undefined>>)[tag.slice(3)];
  if (!log) return null;
  return h(
    'details',
    {className: 'widget-page__fold'},
    h('summary', null, 'Keyboard, and what is announced', h('span', null, log.length)),
    h(
      'p',
      null,
      'Recorded from what Chromium tells assistive technology, at a width of 700 px. Not spoken by a screen reader, whose ' +
        'words differ a little from one to the next.',
    ),
    h(
      'ol',
      {className: 'announced'},
      log.map(({press, at, says}, line) =>
        h(
          'li',
          {key: line},
          h('kbd', null, press),
          h('span', null, at ?? (says ? null : 'the same'), says ? h('q', null, says) : null),
        ),
      ),
    ),
  );
}

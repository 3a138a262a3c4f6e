import {executeServerCommand} from '@web/test-runner-commands';
import {isChromium} from './engine.js';

export type Medium = 'print' | 'reduced-motion' | 'forced-colors';

const emulated = {
  print: {media: 'print'},
  'reduced-motion': {features: {'prefers-reduced-motion': 'reduce'}},
  'forced-colors': {features: {'forced-colors': 'active'}},
};

/** What a condition in a style sheet comes to in a medium, as far as the widgets use any. */
const meaning: Record<Medium, readonly [pattern: RegExp, applies: boolean][]> = {
  print: [
    [/^print\b/, true],
    [/^screen\b/, false],
  ],
  'reduced-motion': [
    [/prefers-reduced-motion: *reduce/, true],
    [/prefers-reduced-motion: *no-preference/, false],
  ],
  'forced-colors': [[/forced-colors: *active/, true]],
};

const undo: (() => void)[] = [];

afterEach(async () => {
  const steps = undo.splice(0).reverse();
  for (const step of steps) step();
  if (isChromium && steps.length > 0) await executeServerCommand('cdp-media', {});
});

/**
 * Shows the page as in another medium until the test ends. Chromium does so itself. Elsewhere the rules that the
 * widgets have for that medium are switched on in their style sheets, and `matchMedia` answers accordingly: the same
 * rules are tested, though not what the browser adds by itself. Tells which it was.
 */
export async function showAs(medium: Medium, ...roots: ShadowRoot[]): Promise<'browser' | 'style sheets'> {
  // Before the command: it may take effect even where its answer comes too late.
  undo.push(() => undefined);
  // The one engine here whose medium can be changed from outside.
  if (isChromium) {
    await executeServerCommand('cdp-media', emulated[medium]);
    return 'browser';
  }

  const rules = meaning[medium];
  for (const sheet of new Set(roots.flatMap((root) => [...root.adoptedStyleSheets]))) {
    for (const rule of mediaRules(sheet.cssRules)) {
      const before = rule.media.mediaText;
      const applies = rules.find(([pattern]) => pattern.test(before))?.[1];
      if (applies === undefined) continue;
      rule.media.mediaText = applies ? 'all' : 'not all';
      undo.push(() => (rule.media.mediaText = before));
    }
  }
  // WebKit, now and then, goes on with what it had worked out for a sheet that several roots share.
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets];
  const original = window.matchMedia.bind(window);
  window.matchMedia = (query) => {
    const applies = rules.find(([pattern]) => pattern.test(query.replace(/^\(/, '')))?.[1];
    return original(applies === undefined ? query : applies ? 'all' : 'not all');
  };
  undo.push(() => (window.matchMedia = original));
  return 'style sheets';
}

/** Runs `act` while scripts are told that less motion is preferred, so that nothing has to be waited for. */
export async function atOnce(act: () => Promise<void>): Promise<void> {
  const original = window.matchMedia.bind(window);
  window.matchMedia = (query) => original(/prefers-reduced-motion: *reduce/.test(query) ? 'all' : query);
  try {
    await act();
  } finally {
    window.matchMedia = original;
  }
}

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    const inner = 'cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : [];
    return rule instanceof CSSMediaRule ? [rule, ...inner] : inner;
  });
}

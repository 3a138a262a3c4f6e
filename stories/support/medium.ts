import {everyElement, rootOf} from '../../test/support/roots.js';

export type Medium = 'print' | 'forced-colors';

/** What a condition in a style sheet comes to in a medium, as far as the widgets use any. */
const meaning: Readonly<Record<Medium, readonly [pattern: RegExp, applies: boolean][]>> = {
  print: [
    [/^print\b/, true],
    [/^screen\b/, false],
  ],
  'forced-colors': [[/forced-colors: *active/, true]],
};

const undo: (() => void)[] = [];

/** Shows the page as it is again. For a story's `beforeEach`, which gives it back. */
export const onScreenAgain = (): void => undo.splice(0).forEach((step) => step());

/**
 * Switches on the rules that the widgets have for a medium, in their own style sheets: what a browser adds by itself,
 * such as a system's colours, is not there.
 */
export function showAs(medium: Medium, widget: HTMLElement): void {
  if (medium === 'print') dispatchEvent(new Event('beforeprint'));
  const roots = [widget, ...everyElement(rootOf(widget))].flatMap((one) => {
    try {
      return [rootOf(one)];
    } catch {
      return [];
    }
  });
  for (const sheet of new Set(roots.flatMap((root) => [...root.adoptedStyleSheets]))) {
    for (const rule of mediaRules(sheet.cssRules)) {
      const before = rule.media.mediaText;
      const applies = meaning[medium].find(([pattern]) => pattern.test(before))?.[1];
      if (applies === undefined) continue;
      rule.media.mediaText = applies ? 'all' : 'not all';
      undo.push(() => (rule.media.mediaText = before));
    }
  }
  const page = widget.closest('.host');
  page?.classList.add(`host--${medium}`);
  undo.push(() => page?.classList.remove(`host--${medium}`));
  if (medium === 'print') undo.push(() => dispatchEvent(new Event('afterprint')));
}

const mediaRules = (rules: CSSRuleList): CSSMediaRule[] =>
  [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...('cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : []),
  ]);

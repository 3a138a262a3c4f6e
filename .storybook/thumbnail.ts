import {STORY_RENDERED} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import {everyElement} from '../test/support/roots.js';

interface Preview {
  readonly currentRender?: {
    readonly story?: {
      readonly playFunction?: unknown;
      /** `shows`: by selector, what a story is about, where it does nothing or this is not the first to be seen of it. */
      readonly parameters: {readonly shows?: string};
    };
  };
}

/** What stories open or bring about: sources, folds, and what is said when something is wrong. */
const acts = '.evidence-sheet:popover-open, details[open], [role=alert]:not(:empty), .failed';
/** What a thumbnail shows without scrolling, in pixels of its page. */
const inView = 320;

/** Scrolls to what a story is about, where that is further down than the picture reaches. */
function showAct(): void {
  const {__STORYBOOK_PREVIEW__: preview} = window as {__STORYBOOK_PREVIEW__?: Preview};
  const story = preview?.currentRender?.story;
  const shows = story?.parameters.shows ?? (story?.playFunction ? acts : undefined);
  if (!shows) return;
  const act = everyElement(document).find((one) => one.matches(shows) && one.getClientRects().length > 0);
  const top = act?.getBoundingClientRect().top ?? 0;
  if (top > inView) scrollBy(0, top - 80);
}

/** A story in a small frame must neither take the focus from the page around it nor scroll that page. */
export function becomeThumbnail(): void {
  HTMLElement.prototype.focus = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  addons.getChannel().on(STORY_RENDERED, () =>
    requestAnimationFrame(() => {
      showAct();
      document.documentElement.setAttribute('data-rendered', '');
    }),
  );
}

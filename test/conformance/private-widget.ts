import {resetMouse} from '@web/test-runner-commands';
import {isChromium} from '../support/engine.js';
import {expect, painted} from '../support/fixture.js';
import {isMasked, maskNames} from '../support/masks.js';
import {WatchingPage, type Watched} from '../support/watching-page.js';

/*
 * What a script on the page can learn of what is told to a private widget: nothing that the widget says, asks for,
 * stores or leaves in reach.
 *
 * What no element can prevent, and what is therefore not asserted here:
 * - A listener in the capture phase on the window is told each key and each pointer position before anything inside
 *   the widget is; one in the bubble phase is told pointer positions. With the layout known, that is an answer.
 * - The size of the element changes with what it shows.
 * - What a patient selects on the screen, the page can read as selected text; `window.find` (Chromium, Firefox) and
 *   selecting everything (WebKit) look into closed roots.
 * - Firefox hands out the nodes themselves, on every event (`originalTarget`, `explicitOriginalTarget`, `rangeParent`)
 *   and as the anchor of a selection.
 * - A script that replaces the browser's own functions, or this element's methods, at any time.
 * Only a frame from another origin keeps all of that away (test/recorders/run.mjs tries it).
 */

/** One private widget, and a patient who tells it everything. */
export interface Told {
  readonly watched: Watched;
  /** What nobody is to learn. */
  readonly secret: RegExp;
  /** Tells it all, by every way in. */
  readonly tell: (page: WatchingPage) => Promise<unknown>;
  /** Different things to tell, after which it looks the same from outside. */
  readonly variants: readonly ((page: WatchingPage) => Promise<unknown>)[];
  /** The events of its own, in order. */
  readonly events: readonly string[];
  /** A part that has come by the end. */
  readonly part: string;
}

/** Types of events that would tell of answers, or that there are any. */
const silent = [
  'beforeinput',
  'change',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'copy',
  'input',
  'keypress',
  'paste',
  'reset',
  'submit',
  'textInput',
  'toggle',
];

/** What the browser keeps for the page, and where it says that the page is. */
const kept = async ({window: page, document: {cookie, title}}: WatchingPage) => ({
  local: {...page.localStorage},
  session: {...page.sessionStorage},
  cookie,
  databases: await page.indexedDB.databases?.(),
  caches: await page.caches?.keys(),
  address: page.location.href,
  visited: page.history.length,
  title,
  state: page.history.state as unknown,
});

/** `from` is a folder of built widgets, or a module. */
export function tellsNothing(from: string, {watched, secret, tell, variants, events, part}: Told): void {
  describe(`<${watched.tag}>, from ${from}, on a page that watches`, () => {
    beforeEach(() => resetMouse());

    it('tells nothing, stores nothing and leaves nothing in reach', async () => {
      const page = await WatchingPage.open(from, watched);
      await page.calm();
      const before = await kept(page);
      const {notes} = page;
      const told: unknown[] = [];
      const hear = ({data}: MessageEvent) => told.push(data);
      addEventListener('message', hear);
      await tell(page);
      await painted();
      removeEventListener('message', hear);

      expect(notes.acts, 'requests by script, storage, messages, console').to.deep.equal([]);
      // Recorders are told to leave the element out, as soon as somebody points at it.
      const masks = maskNames.map((name) => `attributes ${watched.tag.toUpperCase()} ${name} `);
      expect(
        notes.changes.filter((change) => !masks.includes(change)),
        'changes of the document',
      ).to.deep.equal([]);
      expect(isMasked(page.widget), 'recorders are told').to.equal(true);
      expect(notes.reached, 'nodes within reach').to.deep.equal([]);
      expect(told, 'messages to the page around').to.deep.equal([]);
      expect(await kept(page)).to.deep.equal(before);

      expect(notes.events.length, 'the page was listening').to.be.greaterThan(50);
      expect(notes.events.filter((event) => secret.test(event))).to.deep.equal([]);
      const types = new Set(notes.events.map((event) => event.split(' ')[0]));
      for (const type of silent) expect(types.has(type), type).to.equal(false);
      const keys = notes.events.filter((event) => /^key(down|up) /.test(event));
      expect(keys.filter((event) => !/\bkey=(Tab|Escape)\b/.test(event))).to.deep.equal([]);
      // That the height has changed is what every page can measure.
      const own = notes.events.filter((event) => /^mn-(?!resize)\S+ at document/.test(event));
      expect(own.map((event) => event.split(' ')[0])).to.deep.equal(events);
      for (const event of own) expect(event).to.match(/\bdetail=null\b/);
    });

    // What is sent to patients: from its sources, many small files come in whatever order.
    if (from !== '/cdn' || !isChromium) return;

    it('looks and asks the same, whatever is told', async () => {
      const seen = [];
      for (const variant of variants) {
        const page = await WatchingPage.open(from, watched);
        await page.calm();
        await variant(page);
        seen.push({requests: page.requests, element: page.window.readElement(page.widget)});
        page.frame.remove();
      }
      const [first, ...others] = seen;
      expect(first!.element.length, 'there is something to read').to.be.greaterThan(100);
      for (const other of others) {
        expect(other.element).to.deep.equal(first!.element);
        // Files that are asked for at once come in whatever order.
        expect([...other.requests].sort()).to.deep.equal([...first!.requests].sort());
      }
      expect(first!.requests.filter((path) => !/^\/(cdn|hosts)\//.test(path))).to.deep.equal([]);
      expect(first!.requests.join(), 'its parts came from the same folder').to.include(part);
    });
  });
}

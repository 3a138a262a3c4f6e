import {isChromium} from './support/engine.js';
import {expect, until} from './support/fixture.js';
import {open, type HostPage} from './support/host-page.js';
import {isShown} from './support/layout.js';
import {painted} from './support/until.js';

interface Files {
  readonly widgets: Readonly<Record<string, {readonly unasked: readonly {readonly file: string}[]}>>;
}
const {widgets} = (await (await fetch('/cdn/files.json')).json()) as Files;
const names = Object.keys(widgets);

/** No higher room is kept (scripts/measure-heights.mjs). */
const most = 1500;

/** What only stands in the plain words of the closed ones. */
const inWords: Readonly<Record<string, string>> = {
  'prep-quiz': 'How is your skin today?',
  'recovery-timeline': 'Call your emergency number at once.',
  'routine-checker': 'Ask the person who prescribed it',
};

const sizes = [
  [360, 740],
  [1280, 800],
] as const;

/** A page with a widget by a way in, and no script yet. */
async function openAlone(way: string, name: string, [width, height]: readonly [number, number]) {
  const page = await open(`/way-without-script/${way}/${name}`, width);
  page.frame.style.blockSize = `${height}px`;
  page.window.document.body.style.maxInlineSize = 'none';
  await painted();
  return page;
}

/** Puts the script into the page, and waits for all of the widget that comes unasked. */
async function bringScript(page: HostPage, name: string): Promise<void> {
  const {document} = page.window;
  document.head.append(Object.assign(document.createElement('script'), {src: '/cdn/widgets.js'}));
  await until(() => page.widget(`mn-${name}`).matches(':defined:not(:state(--waiting))'), `${name} is there`);
  // By the page's own list of modules: WebKit's list of requests leaves out what other pages keep in its memory.
  for (const {file} of widgets[name]!.unasked) await page.window.eval(`import('/cdn/${file}')`);
  await painted();
}

/** From now on, how far what is in view has been moved: the sum of Chromium's layout shifts. */
function shiftsIn({PerformanceObserver}: HostPage['window']): () => number {
  let sum = 0;
  const add = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & {readonly value: number}).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  if (isChromium) observer.observe({type: 'layout-shift'});
  return () => {
    add(observer.takeRecords());
    observer.disconnect();
    return sum;
  };
}

describe('a prerendered widget', () => {
  for (const size of sizes) {
    for (const isFromBelow of [false, true]) {
      it(`takes over at ${size[0]} px without any move, seen from ${isFromBelow ? 'below' : 'above'}`, async () => {
        for (const name of names) {
          const page = await openAlone('prerendered', name, size);
          const {document} = page.window;
          if (isFromBelow) page.window.scrollTo(0, document.body.scrollHeight);
          await painted();
          const boxes = () => ({
            height: page.widget(`mn-${name}`).getBoundingClientRect().height,
            // Where it is out of view, it cannot be seen to move.
            next: Math.min(document.getElementById('after')!.getBoundingClientRect().top, size[1]),
          });
          const before = boxes();
          const shifts = shiftsIn(page.window);
          await bringScript(page, name);
          const later = boxes();
          // A guide's sections come as a reader nears them: the room of each is rounded up, as measured in Chromium.
          const slack = name === 'treatment-guide' ? (isChromium ? 32 : 100) : 1;
          expect(later.height, `${name} is as high`).to.be.closeTo(before.height, slack);
          expect(later.next, `below ${name}`).to.be.closeTo(before.next, 1);
          expect(shifts(), `layout shifts of ${name}`).to.be.at.most(0.001);
          page.frame.remove();
        }
      });
    }
  }
});

describe('a prerendered closed widget', () => {
  it('shows itself and takes no input yet; where no script comes, it gives way to plain words', async () => {
    await Promise.all(
      Object.entries(inWords).map(async ([name, said]) => {
        const page = await openAlone('prerendered', name, sizes[0]);
        const {document} = page.window;
        const widget = page.widget(`mn-${name}`);
        const summary = widget.querySelector<HTMLElement>('summary')!;
        expect(widget.shadowRoot === null, 'closed').to.equal(true);
        expect(isShown(summary), `${name} in plain words`).to.equal(false);
        const {left, top, width, height} = widget.getBoundingClientRect();
        expect(height, `${name} is as high as it will be`).to.be.greaterThan(500);
        // Whatever is in the middle of it is not for a finger.
        page.window.scrollTo(0, top);
        for (let y = 10; y < 600; y += 10)
          expect(document.elementFromPoint(left + width / 2, y)?.contains(widget)).to.equal(true);
        // What is animated would lead into it.
        for (const {effect} of [...document.getAnimations(), ...widget.getAnimations({subtree: true})])
          expect((effect as KeyframeEffect).target!.getRootNode() === document).to.equal(true);

        await until(() => isShown(summary), `${name} gives way`);
        expect(widget.getBoundingClientRect().height, name).to.be.within(40, 250);
        summary.click();
        expect(widget.innerText).to.include(said);
      }),
    );
  });

  it('is plain words where scripts are off', async () => {
    for (const name of Object.keys(inWords)) {
      const html = await (await fetch(`/way-without-script/prerendered/${name}`)).text();
      const frame = document.createElement('iframe');
      frame.sandbox.value = 'allow-same-origin';
      frame.style.inlineSize = '360px';
      frame.srcdoc = html;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.prepend(frame);
      await loaded;
      const widget = frame.contentDocument!.querySelector(`mn-${name}`)!;
      expect(isShown(widget.querySelector('summary')!), name).to.equal(true);
      // As high as its heading and one closed disclosure.
      expect(widget.getBoundingClientRect().height, name).to.be.within(40, 250);
      frame.remove();
    }
  });

  it('renders nothing into a root that a script of the page has taken', async () => {
    const page = await openAlone('prerendered', 'prep-quiz', sizes[0]);
    // eslint-disable-next-line wc/no-closed-shadow-root -- as the widget's own is
    const taken = page.widget('mn-prep-quiz').attachShadow({mode: 'closed'});
    expect(taken.childNodes.length, 'what was written is gone').to.equal(0);
    const refused = new Promise<ErrorEvent>((resolve) => {
      page.window.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(event);
      });
    });
    page.window.document.head.append(
      Object.assign(page.window.document.createElement('script'), {src: '/cdn/widgets.js'}),
    );
    expect((await refused).message).to.match(/attachShadow|shadow root|not supported/i);
    expect(page.widget('mn-prep-quiz').matches(':defined')).to.equal(true);
    await painted();
    expect(taken.childNodes.length, 'nothing came').to.equal(0);
  });
});

describe('the room that is kept', () => {
  // Heights are measured in Chromium.
  if (!isChromium) return;

  for (const size of sizes) {
    it(`is what each widget comes to need at ${size[0]} px`, async () => {
      for (const name of names) {
        const page = await openAlone('snippet', name, size);
        const height = () => page.widget(`mn-${name}`).getBoundingClientRect().height;
        const kept = height();
        await bringScript(page, name);
        expect(Math.min(height(), most), name).to.be.closeTo(kept, 24);
        page.frame.remove();
      }
    });
  }
});

import {expect} from './fixture.js';
import {isShown, overhangs, shownText, smallTargets, smallText} from './layout.js';
import {PrepQuizPage} from './prep-quiz.page.js';
import {painted, until} from './until.js';

/** What a page's own script noted (test/hosts/watch.js). */
export interface Watched {
  readonly violations: string[];
  readonly warnings: string[];
  readonly errors: string[];
  readonly writes: string[];
  readonly roots: WeakMap<Element, ShadowRoot>;
}
export type HostWindow = Window & typeof globalThis & {readonly watched: Watched};

export const fallback: Readonly<Record<string, string>> = {
  'mn-benefits-carousel': 'Fallback text of the benefits.',
  'mn-pain-explainer': 'Fallback text about pain.',
  'mn-prep-quiz': 'Fallback text of the quiz.',
};
export const tags = Object.keys(fallback);

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

export class HostPage {
  constructor(readonly frame: HTMLIFrameElement) {}

  get window(): HostWindow {
    return this.frame.contentWindow as HostWindow;
  }

  get watched(): Watched {
    return this.window.watched;
  }

  widget(tag: string): HTMLElement {
    return this.window.document.querySelector<HTMLElement>(tag)!;
  }

  root(tag: string): ShadowRoot {
    return this.watched.roots.get(this.widget(tag))!;
  }

  /** When a widget has rendered and stands still. */
  async ready(tag: string): Promise<ShadowRoot> {
    (await until(() => this.widget(tag), `there is ${tag}`)).scrollIntoView({block: 'start'});
    await until(
      () => this.watched.roots.get(this.widget(tag))?.querySelector('.card'),
      () => `<${tag}> has rendered (${[...this.watched.errors, ...this.watched.warnings].join(' ')})`,
    );
    await painted();
    return this.root(tag);
  }

  /** Everything that the page asked the network for, as paths; addresses of others stay whole. */
  get requests(): string[] {
    return this.window.performance
      .getEntriesByType('resource')
      .map(({name}) => (name.startsWith(location.origin) ? name.slice(location.origin.length) : name));
  }
}

/** Opens `test/hosts/<name>.html`, or any address of this server, in a frame. */
export async function open(address: string, width = 800): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 600px; border: 0`;
  frame.src = address.startsWith('/') ? address : `/hosts/${address}.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.prepend(frame);
  frames.push(frame);
  await loaded;
  return new HostPage(frame);
}

/** Uses each widget a little, and sees that it answers. */
export const use: Readonly<Record<string, (root: ShadowRoot) => Promise<unknown>>> = {
  'mn-benefits-carousel': async (root) => {
    await until(() => root.querySelector('.dots .is-visible'), 'it knows what is in view');
    root.querySelector<HTMLElement>('[aria-label="Next slide"]')!.click();
    return until(
      () => root.querySelector('[aria-live]')!.textContent.includes('2 of 6'),
      'the next slide leads',
    );
  },
  'mn-pain-explainer': (root) => {
    root.querySelector<HTMLElement>('.at-chin input')!.click();
    return until(
      () => root.querySelector('.zone-panel')!.textContent.includes('Chin'),
      'it tells of the chin',
    );
  },
  'mn-prep-quiz': (root) => {
    const patient = new PrepQuizPage(root);
    const first = patient.title;
    root.querySelector<HTMLElement>('.option input')!.click();
    patient.forward.click();
    return until(() => patient.title !== first, 'it asks the next question');
  },
};

/** What holds on every page that our script is on. */
export async function expectToWork(page: HostPage): Promise<void> {
  for (const tag of tags) {
    const root = await page.ready(tag);
    const widget = page.widget(tag);
    expect(widget.getBoundingClientRect().height, `${tag} is there`).to.be.greaterThan(250);
    expect(isShown(root.querySelector('.card')!)).to.equal(true);
    expect(shownText(root)).to.match(/not medical advice/i);
    // Its own styles are on, and the page's do not reach in.
    expect(smallText(root), `${tag} has small text`).to.deep.equal([]);
    expect(smallTargets(root), `${tag} has small targets`).to.deep.equal([]);
    expect(overhangs(widget, root), `${tag} sticks out`).to.deep.equal([]);
    await use[tag]!(root);
  }
  const {errors, violations, writes} = page.watched;
  expect(errors, 'errors').to.deep.equal([]);
  expect(violations, 'violations').to.deep.equal([]);
  expect(writes, 'writes').to.deep.equal([]);
  expect(
    page.requests.filter((path) => !/^\/(cdn|hosts|package|system|vendor|way)\b/.test(path)),
    'other requests',
  ).to.deep.equal([]);
}

export function expectQuiet(page: HostPage): void {
  expect(page.watched.warnings, 'warnings').to.deep.equal([]);
}

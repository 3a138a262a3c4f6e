import {PrepQuizPage} from './prep-quiz.page.js';
import {painted, until} from './until.js';

/** What the page's own script noted (test/hosts/privacy.js). */
interface Notes {
  readonly acts: string[];
  readonly events: string[];
  readonly changes: string[];
  readonly reached: string[];
}

type WatchingWindow = Window &
  typeof globalThis & {
    readonly notes: Notes;
    readonly roots: WeakMap<Element, ShadowRoot>;
    readonly readElement: (element: Element) => string[];
  };

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

/** Which widget is watched, and what that shows when it has rendered. */
export interface Watched {
  readonly tag: string;
  readonly rendered: string;
}

/** A page that watches all that a private widget does, in a frame. */
export class WatchingPage {
  private constructor(
    readonly frame: HTMLIFrameElement,
    readonly tag: string,
  ) {}

  /** `from` is the folder of the built widgets, or a module. */
  static async open(from: string, {tag, rendered}: Watched): Promise<WatchingPage> {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 640px; block-size: 560px; border: 0; display: block';
    frame.src = `/hosts/privacy.html?widget=${tag}&from=${encodeURIComponent(from)}`;
    document.body.prepend(frame);
    scrollTo(0, 0);
    undo.push(() => frame.remove());
    const page = new WatchingPage(frame, tag);
    await until(
      () => page.window.roots?.get(page.widget)?.querySelector(rendered),
      () => `<${tag}> has rendered: ${page.window.notes?.acts.join()}`,
    );
    await painted();
    return page;
  }

  get window(): WatchingWindow {
    return this.frame.contentWindow as WatchingWindow;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  /** The widget that is watched. */
  get widget(): HTMLElement {
    return this.document?.querySelector<HTMLElement>(this.tag) as HTMLElement;
  }

  get notes(): Notes {
    return this.window.notes;
  }

  /** The hands of somebody in front of the quiz. */
  get patient(): PrepQuizPage {
    return new PrepQuizPage(this.root, this.frame);
  }

  get root(): ShadowRoot {
    return this.window.roots.get(this.widget)!;
  }

  /** Puts the focus into the page, before the widget. */
  async enter(): Promise<void> {
    const before = this.document.getElementById('before')!;
    await this.patient.point(before);
    await until(
      () => this.document.activeElement === before && document.activeElement === this.frame,
      'the page has the focus',
    );
  }

  /** What the page has asked the network for, in order, as paths; addresses of others stay whole. */
  get requests(): string[] {
    return this.window.performance
      .getEntriesByType('resource')
      .sort((a, b) => a.startTime - b.startTime)
      .map(({name}) => name.replace(location.origin, ''));
  }

  /** Waits for what every widget loads sooner or later by itself, so that it is not taken for an answer's doing. */
  async calm(): Promise<void> {
    await until(
      () => this.requests.some((path) => path.match(/\/view[-/]/)),
      'the sources have come by themselves',
    );
    await painted();
    for (const list of Object.values(this.notes) as string[][]) list.length = 0;
  }
}

/* The built embed builder in a frame, used as a person would use it. */
import {painted, until} from './until.js';

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A page in a frame of this size. */
export async function openFrame(address: string, width = 1280, height = 800): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: ${height}px; border: 0`;
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.prepend(frame);
  frames.push(frame);
  // What is out of view may wait: the preview does.
  frame.scrollIntoView();
  await loaded;
  return frame;
}

/** Whatever axe has to say of a page, each rule with what breaks it. */
export async function violationsIn(page: Window): Promise<string[]> {
  const script = page.document.createElement('script');
  script.src = '/vendor/axe-core/axe.min.js';
  page.document.head.append(script);
  const {axe} = await until(
    () => ('axe' in page ? (page as unknown as {axe: typeof import('axe-core')}) : undefined),
    'axe is there',
  );
  const {violations} = await axe.run(page.document, {iframes: false, resultTypes: ['violations']});
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}

export class BuilderPage {
  readonly errors: string[] = [];

  constructor(readonly frame: HTMLIFrameElement) {}

  static async open(hash = '', width?: number, height?: number, search = ''): Promise<BuilderPage> {
    const address = `/demo/index.html${search}${hash && `#${hash}`}`;
    const page = new BuilderPage(await openFrame(address, width, height));
    page.window.addEventListener('error', ({message}) => page.errors.push(message));
    page.window.addEventListener('unhandledrejection', ({reason}) => page.errors.push(String(reason)));
    await until(() => page.document.querySelector('[role="tab"]'), 'the builder is there');
    return page;
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.window.document;
  }

  get hash(): URLSearchParams {
    return new URLSearchParams(this.window.location.hash.slice(1));
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.document.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  }

  /** Waits for something to be there. */
  see<Found extends HTMLElement = HTMLElement>(selector: string): Promise<Found> {
    return until(() => this.document.querySelector<Found>(selector), `there is ${selector}`);
  }

  /** Gives an element the focus, once keys go to this frame. */
  async focus(target: HTMLElement): Promise<void> {
    await until(() => {
      this.frame.focus();
      this.window.focus();
      target.focus();
      return document.activeElement === this.frame && this.document.activeElement === target;
    }, 'it has the focus');
    await painted();
  }

  /** When the widget's words are there: snippets hold something for those without scripts from then on. */
  async step(name: string): Promise<void> {
    this.find(`#tab-${name}`).click();
    await until(() => this.find(`#tab-${name}`).ariaSelected === 'true', `${name} is shown`);
    if (name === 'words') await this.see('#words-heading');
  }

  async choose(name: string, value: string): Promise<void> {
    this.find(`input[name="${name}"][value="${value}"]`).click();
    await until(() => this.find<HTMLInputElement>(`input[name="${name}"][value="${value}"]`).checked, value);
  }

  type(selector: string, text: string): void {
    const field = this.find<HTMLInputElement>(selector);
    field.focus();
    field.value = text;
    field.dispatchEvent(new this.window.Event('input', {bubbles: true}));
  }

  select(selector: string, value: string): void {
    const field = this.find<HTMLSelectElement>(selector);
    field.value = value;
    field.dispatchEvent(new this.window.Event('change', {bubbles: true}));
  }

  get preview(): Document | null {
    return this.document.querySelector('iframe')?.contentDocument ?? null;
  }

  /** The widget in the preview, once it has rendered and shows what `holds` asks for. */
  async widget(name: string, holds: (widget: HTMLElement) => unknown = () => true): Promise<HTMLElement> {
    return until(
      () => {
        const widget = this.preview?.querySelector<HTMLElement>(`mn-${name}`);
        return widget && isReady(widget) && holds(widget) ? widget : undefined;
      },
      () =>
        `the preview shows ${name} as asked for: ${this.preview?.getElementById('place')?.outerHTML ?? ''}`,
    );
  }

  /** The code of the snippets that are shown, by their titles. */
  get code(): Map<string, string> {
    return new Map(
      [...this.document.querySelectorAll('.code')].map((figure) => [
        figure.querySelector('figcaption span')!.textContent.trim(),
        figure.querySelector('code')!.textContent,
      ]),
    );
  }
}

/** Closed roots hide what is in them, but not that it has its height. */
export const isReady = (widget: HTMLElement): boolean =>
  widget.matches(':defined') &&
  !('isUpdatePending' in widget && widget.isUpdatePending) &&
  widget.getBoundingClientRect().height > 200;

export const heading = (widget: HTMLElement): string =>
  widget.shadowRoot?.querySelector('#heading')?.textContent.trim() ?? '';

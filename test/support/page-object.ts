import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {painted} from './until.js';

/** A widget as a patient has it in front of them. In a frame, `frame` is that frame. */
export class PageObject {
  constructor(
    readonly root: ShadowRoot,
    readonly frame?: HTMLIFrameElement,
  ) {}

  protected all = <Found extends Element = HTMLElement>(selector: string): Found[] => [
    ...this.root.querySelectorAll<Found>(selector),
  ];

  /** Clicks with the mouse, on what is drawn. */
  async point(target: Element): Promise<void> {
    target.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    await painted();
    const box = target.getBoundingClientRect();
    const frame = this.frame?.getBoundingClientRect();
    const x = (frame?.left ?? 0) + box.left + box.width / 2;
    const y = (frame?.top ?? 0) + box.top + box.height / 2;
    await sendMouse({type: 'click', position: [Math.round(x), Math.round(y)]});
    await painted();
  }

  /** Presses Tab until `target` has the focus. */
  async tabTo(target: Element): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      if (this.root.activeElement === target) return;
      await sendKeys({press: 'Tab'});
    }
    throw new Error(`Tab does not lead to ${target.outerHTML.slice(0, 80)}`);
  }
}

/* The box that shows what was found, in a shadow root of its own: no host page's style reaches it, nor it theirs. */
import {isRightToLeft} from '../../language/language.js';
import type {Finding} from './finding.js';
import {looking} from './findings.logic.js';
import {fill, msg} from './message.js';

const css = `
:host { all: initial; position: fixed; z-index: 2147483647; inset-inline: 0; inset-block-end: 0; display: block; }
section { box-sizing: border-box; max-block-size: 70vh; overflow: auto; margin-inline: auto; max-inline-size: 44em;
  padding: 1em; font: 16px/1.5 system-ui, sans-serif; color: #17211f; background: #fff; border: 2px solid #0b6b66;
  border-block-end: 0; border-start-start-radius: 12px; border-start-end-radius: 12px; box-shadow: 0 0 24px #0004; }
header { display: flex; gap: 1em; align-items: center; justify-content: space-between; }
h2 { margin: 0; font-size: 1.125em; }
h3 { margin: 0; font-size: 1em; }
p { margin: 0.25em 0; }
ul { margin: 0.75em 0 0; padding: 0; list-style: none; display: grid; gap: 0.75em; }
li { padding-inline-start: 0.75em; border-inline-start: 4px solid #767676; }
li.broken { border-color: #b3261e; }
li.doubt { border-color: #8a5a00; }
li.fine { border-color: #0b6b66; }
b { font-weight: 600; }
code { display: block; margin-block-start: 0.25em; padding: 0.5em; overflow-wrap: anywhere; white-space: pre-wrap;
  font: 0.875em/1.4 ui-monospace, monospace; background: #f1f3f3; border-radius: 6px; }
button { min-block-size: 44px; padding-inline: 1em; font: inherit; color: inherit; background: none; border: 1px solid;
  border-radius: 8px; cursor: pointer; }
:focus-visible { outline: 3px solid #0b6b66; outline-offset: 2px; }
@media print { :host { display: none; } }
@media (prefers-color-scheme: dark) {
  section { color: #eef2f1; background: #15201e; border-color: #6cc7bf; }
  code { background: #0008; }
  li.broken { border-color: #ff9d94; }
  li.doubt { border-color: #f0bd63; }
  li.fine, :focus-visible { border-color: #6cc7bf; outline-color: #6cc7bf; }
}`;

const words = {
  broken: () => msg('Broken', {id: 'builder.check.broken'}),
  doubt: () => msg('Look at this', {id: 'builder.check.doubt'}),
  fine: () => msg('Fine', {id: 'builder.check.fine'}),
} as const;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(text, ...children);
  return element;
}

export class CheckPanel {
  readonly #host = document.createElement('div');
  readonly #list = make('ul');
  readonly #status = make('p');

  constructor(language: string) {
    this.#host.dataset.mnCheck = '';
    this.#host.lang = language;
    this.#host.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
    const root = this.#host.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const close = make('button', msg('Close', {id: 'builder.check.close'}));
    close.type = 'button';
    close.addEventListener('click', () => this.#host.remove());
    const heading = make('h2', msg('What is wrong with this page?', {id: 'builder.check.heading'}));
    heading.id = 'heading';
    const section = make('section', '', make('header', '', heading, close), this.#status, this.#list);
    section.setAttribute('aria-labelledby', 'heading');
    section.tabIndex = 0;
    this.#status.setAttribute('role', 'status');
    root.append(section);
  }

  show(findings: readonly Finding[], isSettled: boolean): void {
    if (!this.#host.isConnected && this.#list.childElementCount === 0) document.body.append(this.#host);
    const broken = findings.filter(({grade}) => grade !== 'fine').length;
    const said = !isSettled
      ? looking()
      : broken === 0
        ? msg('Nothing that we can see.', {id: 'builder.check.nothing'})
        : fill(msg('To look at: {count}', {id: 'builder.check.count'}), {count: broken});
    if (this.#status.textContent !== said) this.#status.textContent = said;
    this.#list.replaceChildren(
      ...findings.map(({grade, title, about, code}) => {
        const item = make(
          'li',
          '',
          make('h3', '', make('b', `${words[grade]()}: `), document.createTextNode(title)),
          make('p', about),
        );
        item.className = grade;
        if (code) {
          const place = make('code', code);
          place.dir = 'ltr';
          item.append(place);
        }
        return item;
      }),
    );
  }
}

/* WordPress puts `sandbox="allow-scripts"` around every address that an author pastes, and nobody can change it there. */
import {sendKeys} from '@web/test-runner-commands';
import {isChromium, isFirefox} from '../support/engine.js';
import {expect, until} from '../support/fixture.js';

interface Seen {
  readonly found: boolean;
  readonly text: string;
  readonly value: string;
  readonly errors: readonly string[];
  readonly origin: string;
}
type Act = 'press' | 'focus' | 'key' | 'type';

let frame: HTMLIFrameElement;
let asked = 0;

/** Does something in the frame, and tells what is to be seen in the widget. */
function see(selector = '', act?: Act, text?: string): Promise<Seen> {
  const id = ++asked;
  return new Promise((resolve) => {
    const hear = ({data}: MessageEvent<Seen & {id: number}>) => {
      if (data.id !== id) return;
      removeEventListener('message', hear);
      resolve(data);
    };
    addEventListener('message', hear);
    frame.contentWindow!.postMessage({id, act, selector, text}, '*');
  });
}

function when(is: (seen: Seen) => boolean, what: string, selector = ''): Promise<Seen> {
  let last: Seen | undefined;
  return until(
    async () => {
      last = await see(selector);
      return is(last) ? last : undefined;
    },
    () => `${what}; seen: ${last?.errors.join(' ')} ${last?.text.replace(/\s+/g, ' ').slice(0, 400)}`,
    20_000,
  );
}

async function open(widget: string): Promise<void> {
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.style.cssText = 'inline-size: 600px; block-size: 900px';
  frame.src = `/hosts/sandboxed.html?widget=${widget}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.prepend(frame);
  await loaded;
  const {origin} = await when(({text}) => text.length > 0, `<mn-${widget}> has rendered`);
  expect(origin, 'the sandbox is on').to.equal('null');
  frame.focus();
}

async function pressKey(selector: string, key: string): Promise<void> {
  await see(selector, 'focus');
  frame.contentWindow!.focus();
  if (isChromium || isFirefox) await sendKeys({press: key});
  // WebKit's driver sends keys to the page around only.
  else await see(selector, 'key', key);
}

afterEach(() => frame.remove());

describe('the frame has a sandbox that allows scripts alone', () => {
  it('the quiz goes on by its button', async () => {
    await open('prep-quiz');
    const {text} = await see('.option input', 'press');
    expect(text).to.include('1 of');
    await see('.question .button-primary', 'press');
    await when((seen) => seen.text.includes('2 of'), 'the next question is asked');
  });

  it('the quiz goes on by Enter', async () => {
    await open('prep-quiz');
    await see('.option input', 'press');
    await pressKey('.option input:checked', 'Enter');
    await when((seen) => seen.text.includes('2 of'), 'the next question is asked');
  });

  it('the checker takes a name by its button, and by Enter', async () => {
    await open('routine-checker');
    await when(({found}) => found, 'there is a field', '#field');
    await see('#field', 'type', 'retinol');
    await see('.ask .button-primary', 'press');
    await when(({found}) => found, 'it is on the list', '.product');
    await see('#field', 'type', 'vitamin c');
    await pressKey('#field', 'Enter');
    await when(({text}) => /2 to pause/.test(text), 'both are on the list');
  });

  it('a date that is typed counts', async () => {
    await open('recovery-timeline');
    await when(({found}) => found, 'there is a field', '[type=date]');
    await see('[type=date]', 'type', '2026-12-01');
    await when(({text}) => /Dec(ember)? 2026|1 December/.test(text), 'the stages have dates');
  });

  it('questions are searched', async () => {
    await open('faq');
    await when(({found}) => found, 'there is a field', '#filter');
    await see('#filter', 'type', 'zebra quagga xylem');
    await when(({found}) => found, 'it is said that nothing fits', '.empty');
  });

  it('says that nothing can be printed, and shows the text to copy', async () => {
    await open('recovery-timeline');
    await when(({found}) => found, 'there are buttons', '.actions button');
    await see('.actions button', 'press');
    await when(({text}) => text.includes('Printing is not possible here'), 'it is said');
    const {value} = await see('.text-to-copy');
    expect(value.length + (await see('.text-to-copy')).text.length).to.be.greaterThan(100);
  });

  it('says that a file may not come, and offers the dates', async () => {
    await open('recovery-timeline');
    await when(({found}) => found, 'there is a field', '[type=date]');
    await see('[type=date]', 'type', nextWeek());
    await when(({found}) => found, 'a file is offered', '.actions iframe');
    await see('.actions button:nth-of-type(3)', 'press');
    await when(({text}) => text.includes('No file?'), 'it is said');
    await see('.copy-dates button', 'press');
    await when(({found}) => found, 'the dates stand there to be copied', '.text-to-copy');
  });

  it('says that a link cannot open, and shows its address', async () => {
    await open('faq');
    await until(async () => {
      await see('.closing a[href^="https:"]', 'press');
      return (await see('.blocked-link input')).value === 'https://clinic.example/book';
    }, 'the address stands there to be copied');
    expect((await see()).text).to.include('This page does not let links open');
  });
});

const nextWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

/*
 * Listens to the console. A test that asks for `warnings()` judges them itself; in any other test, a warning of ours
 * or an error that nobody caught is a failure.
 */
const prefix = '[microneedling-widgets]';

let given: string[] = [];
let errors: string[] = [];
let asked = false;
let restore = (): void => undefined;

const onError = ({message}: ErrorEvent) => void errors.push(message);
// The browser's way of saying that it puts off a notification. Before the test framework hears of it.
addEventListener('error', (event) => {
  if (event.message.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
});
const onRejection = ({reason}: PromiseRejectionEvent) => errors.push(String(reason));

beforeEach(function () {
  given = [];
  errors = [];
  asked = false;
  const {warn} = console;
  console.warn = (...words: unknown[]) => {
    const text = words.join(' ');
    if (text.startsWith(prefix)) given.push(text.slice(prefix.length + 1));
    else warn(...words);
  };
  restore = () => (console.warn = warn);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);

  // Judged as part of the test: a hook that fails would end the whole suite.
  const test = this.currentTest!;
  const run = test.fn as () => unknown;
  test.fn = async function (this: unknown) {
    await run.call(this);
    const unexpected = [...errors, ...(asked ? [] : given)];
    if (unexpected.length > 0) throw new Error(`Unexpected on the console: ${unexpected.join(' | ')}`);
  };
});

afterEach(() => {
  restore();
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onRejection);
});

/** Our warnings in this test so far, without their prefix. */
export function warnings(): readonly string[] {
  asked = true;
  return given;
}

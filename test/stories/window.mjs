// How a script and a built Storybook talk to each other.
import {readFileSync} from 'node:fs';
import {rolldown} from 'rolldown';
import {patience, withChromium} from '../../scripts/chromium.mjs';
import {inRoot, needs} from '../../scripts/project.mjs';

/** Gives `work` a browser and the address of the Storybook that was built, and puts both away after it. */
export function inStorybook(work, options) {
  needs('storybook-static/index.json', 'npm run build:storybook');
  return withChromium(inRoot('storybook-static'), work, options);
}

/** The stories and pages of documentation whose ids hold one of these parts; all, where none is named. */
export const entriesOf = (parts) =>
  Object.values(JSON.parse(readFileSync(inRoot('storybook-static/index.json'), 'utf8')).entries).filter(
    ({id}) => parts.length === 0 || parts.some((part) => id.includes(part)),
  );

/** When the preview shows a story or a page of documentation, or says that it cannot. */
export const shows = (page) =>
  page.waitForFunction(
    () =>
      ['sb-show-main', 'sb-show-errordisplay', 'sb-show-nopreview'].some((name) =>
        document.body.classList.contains(name),
      ),
    {timeout: patience},
  );

/** Asks the preview for something else to show, as the frame around it does, and waits until it is there. */
export const ask = (page, event, payload) =>
  page.evaluate(
    (event, payload, patience) =>
      new Promise((done, fail) => {
        setTimeout(() => fail(new Error(`Storybook did not answer ${event}`)), patience);
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        for (const end of ['storyRendered', 'storyErrored', 'storyThrewException', 'storyMissing'])
          channel.once(end, done);
        channel.emit(event, payload);
      }),
    event,
    payload,
    patience,
  );

/** When nothing of the story is still to come: its own acts, and parts that are loaded late. */
export async function isWhole(page) {
  await page.evaluate(() => window.bringSections());
  await page.waitForFunction(() => window.isComplete(), {timeout: patience});
  await page.waitForNetworkIdle({idleTime: 200, timeout: patience});
}

/** When every widget shows the page's colours, and nothing fades from one to another. */
export async function atRest(page) {
  await page.waitForFunction(() => window.isAtRest(), {timeout: patience});
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What a script asks of a story from inside of its page (inside.ts), as one piece of code. */
export async function storyChecks() {
  const bundle = await rolldown({input: inRoot('test/stories/inside.ts'), platform: 'browser'});
  const {
    output: [{code}],
  } = await bundle.generate({format: 'iife', name: 'storyChecks'});
  return code;
}

// Frameworks that take over a page from a server compare it with what they would have written: they find nothing of
// ours on a widget that has rendered before them, and what masks it comes when somebody points at it.
import {ClosedRoot} from './closed-root.mjs';

/** What a framework complains of when it takes over, before or after the masks are on; and what masks the widget then. */
export async function hydrate(page, client, isMaskedFirst) {
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const quiz = await ClosedRoot.of(page, client, 'mn-prep-quiz', '.option');
  if (isMaskedFirst) await quiz.click('#title');
  await page.evaluate(() => globalThis.hydrate());
  await quiz.drawn();
  await quiz.drawn();
  const before = await namesOn(page);
  await quiz.click('.question .option');
  const masked = await namesOn(page);
  // A framework that writes the class anew takes ours off; the next who points at it puts them back.
  await page.evaluate(() => globalThis.renderAgain('featured'));
  await page.mouse.move(0, 0);
  await quiz.click('.question .option', 1);
  const again = await page.evaluate(() => document.querySelector('mn-prep-quiz').className);
  return {complaints, before, masked, again};
}

const namesOn = (page) => page.evaluate(() => document.querySelector('mn-prep-quiz').getAttributeNames());

// A patient who tells a lot: each walk uses a widget with the mouse and the keys, and gives back what nobody else is to
// know. It goes by what stands on the screen, whatever the questions are.
import {ClosedRoot} from './closed-root.mjs';

/** A date as it is typed where the month comes first, and as it may be written down. */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const year = new Date().getFullYear() + 1;
const typed = `0917${year}`;
const dates = [`${year}-09-17`, typed, `17 ${months[8]}`, `${months[8]} 17`, '17 Sep', 'Sep 17'];

const typeDate = async (root) => {
  await root.click('input[type=date]', 0, 'start');
  await root.type(typed);
  await root.until((date) => root.querySelector('input[type=date]')?.value === date, dates[0]);
};

/** Prints, and copies where a page has no clipboard: the list then stands in a field. */
async function useHandout(root) {
  await root.click('.actions button', 0);
  await root.click('.actions button', 1);
  await root.until(() => root.querySelector('textarea.text-to-copy'));
  await root.click('textarea.text-to-copy');
}

export async function answerQuiz(page, client, frame) {
  const quiz = await ClosedRoot.of(page, client, 'mn-prep-quiz', '.option', frame);
  const secrets = [];
  // Without an answer, twice.
  await quiz.click('.question .button-primary');
  await quiz.click('.question .button-primary');
  for (let asked = 0; asked < 40; asked++) {
    await quiz.until(() => root.querySelector('.question .option, .item'));
    const screen = await quiz.read(() => {
      const inputs = [...root.querySelectorAll('.question .option input')];
      return {
        isList: !root.querySelector('.question .option'),
        title: root.querySelector('#title').textContent.trim(),
        kind: inputs[0]?.type,
        count: inputs.length,
        hasDate: root.querySelector('input[type=date]') !== null,
      };
    });
    if (screen.isList) break;
    // What is asked can tell what was answered before.
    secrets.push(screen.title);
    if (screen.hasDate) await typeDate(quiz);
    else {
      // The last of several is none of them.
      const chosen = screen.kind === 'checkbox' ? Math.max(1, Math.min(screen.count - 1, 4)) : 1;
      for (let place = 0; place < chosen; place++) await quiz.click('.question .option', place);
      await quiz.drawn();
      secrets.push(
        ...(await quiz.read(() =>
          [...root.querySelectorAll('.question .option input:checked')].map((input) =>
            input.closest('.option').textContent.trim(),
          ),
        )),
      );
    }
    await quiz.click('.question .button-primary');
    await quiz.until((title) => root.querySelector('#title').textContent.trim() !== title, screen.title);
  }
  secrets.push(...(await quiz.texts('.item-title, .item-when')));
  await useHandout(quiz);
  // One answer again.
  await quiz.click('.item:has(.item-change) summary');
  await quiz.click('.item-change');
  await quiz.until(() => root.querySelector('.question .option'));
  await quiz.click('.question .option', -1);
  await quiz.press(' ');
  return [...secrets, ...dates];
}

export async function fillShelf(page, client, frame) {
  const shelf = await ClosedRoot.of(page, client, 'mn-routine-checker', '.pick', frame);
  const secrets = ['Glow juice zq', 'isotretinoin', 'salycilic acid', 'hydroquin', 'retn'];
  await shelf.until(() => root.querySelector('.status'));
  await shelf.click('#field');
  for (const name of secrets.slice(0, 4)) {
    await shelf.type(name);
    await shelf.press('Enter');
    await shelf.until(() => !root.querySelector('#field').value);
  }
  // A suggestion by mouse, one by keys, two picks.
  await shelf.type('retn');
  await shelf.until(() => root.querySelector('[role=option]'));
  await shelf.press('ArrowDown');
  await shelf.press('Enter');
  await shelf.click('#field');
  if (await shelf.read(() => !!root.querySelector('[role=option]'))) await shelf.click('[role=option]', 2);
  secrets.push(...(await shelf.texts('.pick')).slice(0, 2));
  await shelf.click('.pick', 0);
  await shelf.click('.pick', 1);
  secrets.push(...(await shelf.texts('.product-name, .row-title, .unknown li')));
  await shelf.click('.remove', 1);
  await shelf.drawn();
  await typeDate(shelf);
  await useHandout(shelf);
  // A whole list.
  if (await shelf.click('.switch button', 1)) {
    await shelf.until(() => root.querySelector('textarea#field'));
    await shelf.click('#field');
    await shelf.type('Aqua, Glycolic zq, Adapalene');
    await shelf.click('.entry .button-primary');
    secrets.push('Glycolic zq', 'Adapalene');
  }
  return [...secrets, ...dates];
}

export async function setDate(page, client, frame) {
  const timeline = await ClosedRoot.of(page, client, 'mn-recovery-timeline', 'input[type=date]', frame);
  await typeDate(timeline);
  await timeline.drawn();
  const secrets = await timeline.texts('.place-now:not(.is-hint), .badge, .restart-when');
  await useHandout(timeline);
  return [...secrets, ...dates];
}

/** Its root is open: what is searched for is all that it has to keep. */
export async function searchFaq(page, client, frame) {
  const faq = await ClosedRoot.of(page, client, 'mn-faq', '#filter', frame);
  await faq.click('#filter');
  await faq.type('pregnant zq');
  await faq.until(() => root.querySelector('.clear, .clear-all'));
  await faq.press('Backspace');
  await faq.drawn();
  return ['pregnant zq', 'pregnant z'];
}

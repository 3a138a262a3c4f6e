/*
 * What a patient acts for, by the limits of the plan: the quiz's list for the typical patient, four products checked, and
 * the timeline with the day of the treatment.
 * Each `act` runs in the page.
 */

/** @type {{name: string, widget: string, act: () => Promise<void>}[]} */
export const afterAnswers = [
  {name: 'prep-quiz, the list', widget: 'prep-quiz', act: answerQuiz},
  {name: 'routine-checker, four products', widget: 'routine-checker', act: checkFour},
  {name: 'recovery-timeline, dated', widget: 'recovery-timeline', act: setDay},
];

/** Three products to leave out, cold sores and a blood thinner to tell of, a date in three weeks. */
async function answerQuiz() {
  const root = document.body.firstElementChild.shadowRoot;
  const until = async (holds) => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  // The options by question, as they stand in `prep-quiz.logic.ts`; else the last but one, which is none of them.
  const chosen = {1: [0, 2, 4], 2: [6], 4: [3]};
  const asked = () => root.querySelector('legend')?.textContent;
  for (let number = 1; !root.querySelector('.list'); number++) {
    const title = asked();
    const field = root.querySelector('.question [type=date]');
    const options = [...root.querySelectorAll('.options input')];
    if (field) {
      field.value = new Date(Date.now() + 21 * 864e5).toISOString().slice(0, 10);
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    } else
      for (const at of chosen[number] ?? [options.length - 2]) {
        options[at].click();
        await until(() => options[at].checked);
      }
    root.querySelector('.moves .button-primary').click();
    await until(() => asked() !== title);
  }
}

/** The four that are offered first. */
async function checkFour() {
  const root = document.body.firstElementChild.shadowRoot;
  const picks = [...root.querySelectorAll('.pick')];
  for (const at of [0, 1, 2, 3]) {
    picks[at].click();
    while (root.querySelectorAll('.product').length <= at)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Treated two days ago. */
async function setDay() {
  const widget = document.body.firstElementChild;
  widget.setAttribute('treatment-date', new Date(Date.now() - 2 * 864e5).toISOString().slice(0, 10));
  await widget.updateComplete;
}

// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.task.leaveOut": "Skip: {thing}",
  "prepQuiz.task.sun": "No tan, burn or tanning bed",
  "prepQuiz.task.bare-face": "No makeup, perfume or moisturizer",
  "prepQuiz.task.on-the-day": "Fever, rash, cold sore, sunburn? Call first",
  "prepQuiz.calm": "The instructions for one needling pen list irritated, open or sunburned skin as a reason not to treat."
};

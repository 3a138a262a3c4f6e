// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.light.title": "Light and makeup",
  "resultsCompare.light.text": "Light, angle, makeup and filters change how skin looks. UK advertising rules ask for pictures that do not mislead; Australian ones rule out filters.",
  "resultsCompare.questions.conditions": "Were both taken in the same light, from the same angle, without makeup or filter?",
  "resultsCompare.label.value": "{before} percent before, {after} percent after"
};

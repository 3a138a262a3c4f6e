/**
 * Acts on Enter in a one-line field, as the submit button of a form would be pressed: a form itself cannot be sent in a
 * frame with a sandbox of its own. An Enter that takes what an input method suggests is the input method's.
 */
export const onEnter =
  (act: () => unknown) =>
  (event: KeyboardEvent): void => {
    const {key, target, isComposing, keyCode, repeat} = event;
    if (key !== 'Enter' || isComposing || keyCode === 229 || !(target as Element).matches('input')) return;
    event.preventDefault();
    if (!repeat) act();
  };

// Acts for the tests where they cannot: they send what to do, and are told what is then to be seen.
const widget = document.createElement(`mn-${new URLSearchParams(location.search).get('widget')}`);
widget.setAttribute('booking-url', 'https://clinic.example/book');
addEventListener('DOMContentLoaded', () => document.body.append(widget));

const acts = {
  press: (target) => target.click(),
  focus: (target) => target.focus(),
  key: (target, key) =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
    ),
  type(target, text) {
    target.focus();
    target.value = text;
    target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  },
};

addEventListener('message', ({data: {id, act, selector, text}, source}) => {
  const root = window.watched.roots.get(widget);
  const found = selector ? root?.querySelector(selector) : undefined;
  if (act && found) acts[act](found, text);
  source.postMessage(
    {
      id,
      found: !!found,
      text: root?.querySelector('.card')?.textContent ?? '',
      value: found?.value ?? '',
      errors: window.watched.errors,
      origin: self.origin,
    },
    '*',
  );
});

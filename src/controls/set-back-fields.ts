/**
 * Sets fields back to what their attributes say, without writing `checked` or `value`: recorders replace the setters
 * of those, and are told of each write, closed root or not.
 */
export function setBackFields(root: ShadowRoot, fields: Iterable<HTMLInputElement>): void {
  const form = document.createElement('form');
  form.id = 'set-back';
  root.append(form);
  for (const field of fields) field.setAttribute('form', form.id);
  form.reset();
  for (const field of fields) field.removeAttribute('form');
  form.remove();
}

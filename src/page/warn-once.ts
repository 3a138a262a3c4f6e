const given = new Set<string>();

/**
 * One clear console warning for bad input: which element, which field, what to do about it.
 * The same warning is given once a page, however many elements share the mistake.
 */
export function warnOnce(element: Element | string, field: string, problem: string, fix: string): void {
  const name = typeof element === 'string' ? element : `<${element.localName}>`;
  const text = `[microneedling-widgets] ${name} ${field}: ${problem} ${fix}`;
  if (given.has(text)) return;
  given.add(text);
  console.warn(text);
}

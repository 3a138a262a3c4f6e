import {
  createElement,
  forwardRef,
  useCallback,
  useRef,
  type ForwardRefExoticComponent,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react';

type Handler = (event: Event) => void;

/** `clinicName` as markup has it: `clinic-name`. */
const inKebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** `onSlideChange` as `mn-slide-change`. */
const eventOf = (handler: string) => `mn${inKebab(handler.slice('on'.length))}`;

/**
 * A widget as a React component. All that it is given is written as attributes, `content` as JSON, so that HTML from a
 * server holds it before React takes over, and React 18 and 19 do the same.
 */
export function createComponent<Widget extends HTMLElement, Props extends object>(
  tag: string,
  attributes: readonly string[],
  handlerNames: readonly string[],
): ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<Widget>> {
  const component = forwardRef<Widget, Props>((props, ref) => {
    const handlers = useRef<Record<string, Handler | undefined>>({});
    const given: Record<string, unknown> = {};
    const current: Record<string, Handler | undefined> = {};
    for (const [name, value] of Object.entries(props)) {
      if (handlerNames.includes(name)) current[eventOf(name)] = value as Handler;
      else if (attributes.includes(name)) {
        // React 18 would write "false", which is a value.
        if (value !== undefined && value !== null && value !== false) given[inKebab(name)] = inMarkup(value);
      } else given[name === 'className' ? 'class' : name] = value;
    }
    handlers.current = current;

    const node = useRef<Widget | null>(null);
    const hear = useCallback((event: Event) => handlers.current[event.type]?.(event), []);
    const attach = useCallback(
      (widget: Widget | null) => {
        // In React's commit, and so before the widget has rendered: `mn-ready` is heard.
        for (const event of handlerNames.map(eventOf)) {
          node.current?.removeEventListener(event, hear);
          widget?.addEventListener(event, hear);
        }
        node.current = widget;
        if (typeof ref === 'function') ref(widget);
        else if (ref) ref.current = widget;
      },
      [hear, ref],
    );
    return createElement(tag, {...given, ref: attach});
  });
  component.displayName = tag;
  return component;
}

const inMarkup = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value);

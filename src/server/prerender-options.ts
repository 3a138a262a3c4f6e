import type {ReactiveElement} from 'lit';
import type * as root from '../index.js';
import type {widgets, WidgetName} from '../widgets/registry.js';

type ClassName<Name> = Extract<(typeof widgets)[number], {readonly name: Name}>['className'];
type WidgetNamed<Name extends string> = InstanceType<
  (typeof root)[ClassName<Name extends `mn-${infer Rest}` ? Rest : Name>]
>;

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

type Method = (...args: never[]) => unknown;
type InMarkup<Value> = [Extract<Value, number | boolean>] extends [never] ? Value : Value | string;

/** A widget's own attributes, after its properties. */
type OwnAttributes<Widget> = {
  readonly [
    Key in keyof Widget as Key extends keyof ReactiveElement | 'content' | 'context' | 'insideGuide'
      ? never
      : Widget[Key] extends Method
        ? never
        : Kebab<Key & string>
  ]?: InMarkup<Widget[Key]> | undefined;
};

/** Attributes of any element. */
interface GlobalAttributes {
  readonly [other: `data-${string}` | `aria-${string}`]: string | number | boolean | undefined;
  readonly class?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly part?: string | undefined;
  readonly slot?: string | undefined;
  readonly title?: string | undefined;
}

/** The widget's name, or its tag. */
export type PrerenderName = WidgetName | `mn-${WidgetName}`;

export interface PrerenderOptions<Name extends PrerenderName = PrerenderName> {
  /** Attributes of the widget, as in HTML: `{'clinic-name': 'Alder & Finch'}`; `true` for one without a value. */
  readonly attributes?: (OwnAttributes<WidgetNamed<Name>> & GlobalAttributes) | undefined;
  /** The clinic's own words, as in the JSON child of the tag: an object, or JSON. */
  readonly content?: WidgetNamed<Name>['content'];
  /** HTML between the tags, for browsers without declarative shadow DOM. Yours: it is not escaped. */
  readonly fallback?: string | undefined;
  /** The language, as a BCP 47 tag. Default: that of the `lang` attribute, else English. */
  readonly lang?: string | undefined;
}

/* A widget as a component of React and of Vue, with types. */
import {element, indented, jsonForPage, type Attribute} from './markup.logic.js';
import {attributesOf, hasWords, type Materials} from './snippet-parts.logic.js';

export const componentName = ({choice}: Materials): string =>
  choice.widget.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const propertyOf = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The only attribute here whose property is a number. */
const isNumber = (attribute: string): boolean => attribute === 'heading-level';

export function reactComponent(materials: Materials): string {
  const {choice, words} = materials;
  const Name = componentName(materials);
  const props = attributesOf(choice).map(([name, value]) => {
    if (!value) return propertyOf(name);
    return `${propertyOf(name)}={${isNumber(name) ? value : jsonForPage(value)}}`;
  });
  if (hasWords(words)) props.push('content={words}');
  return [
    `import {${Name}${hasWords(words) ? `, type ${Name}Props` : ''}} from 'microneedling-widgets/react/${choice.widget}';`,
    `import 'microneedling-widgets/widgets.css';`,
    ...(hasWords(words) ? ['', `const words: ${Name}Props['content'] = ${jsonForPage(words, 2)};`] : []),
    '',
    `export function ${Name}Widget() {`,
    props.length
      ? `  return (\n    <${Name}\n${props.map((prop) => `      ${prop}\n`).join('')}    ></${Name}>\n  );`
      : `  return <${Name}></${Name}>;`,
    '}',
  ].join('\n');
}

export function vueComponent(materials: Materials): string {
  const {choice, words} = materials;
  const Name = componentName(materials);
  const own = attributesOf(choice).map(([name, value]): Attribute => [
    isNumber(name) ? `:${name}` : name,
    value,
  ]);
  return [
    '<script setup lang="ts">',
    `import type {} from 'microneedling-widgets/vue';`,
    `import 'microneedling-widgets/${choice.widget}';`,
    `import 'microneedling-widgets/widgets.css';`,
    ...(hasWords(words)
      ? [
          `import type {${Name}} from 'microneedling-widgets/${choice.widget}';`,
          '',
          `const words: ${Name}['content'] = ${jsonForPage(words, 2)};`,
        ]
      : []),
    '</script>',
    '',
    '<template>',
    indented(element(`mn-${choice.widget}`, hasWords(words) ? [...own, [':content', 'words']] : own)),
    '</template>',
  ].join('\n');
}

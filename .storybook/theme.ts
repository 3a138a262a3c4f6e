import {create} from 'storybook/theming/create';

const look = {
  base: 'light' as const,
  // Markup, so that the name is set in the frame's own font, which a picture cannot load.
  brandTitle:
    '<span class="mn-brand"><img src="./brand/mark.svg" alt="" width="28" height="28" />' +
    '<span>microneedling<b>widgets</b></span></span>',
  fontBase: '"Inter Variable", Inter, system-ui, sans-serif',
  colorPrimary: '#0b6b66',
  colorSecondary: '#0b6b66',
  appBg: '#f4f7f6',
  appContentBg: '#ffffff',
  appBorderColor: '#d5dfdd',
  appBorderRadius: 10,
  textColor: '#1d2526',
  textMutedColor: '#52605f',
  barBg: '#ffffff',
  barTextColor: '#52605f',
  barSelectedColor: '#0b6b66',
  barHoverColor: '#0b6b66',
  inputBorderRadius: 8,
};

/** Of the frame around the stories and of the pages of documentation in it. */
export const theme = create(look);

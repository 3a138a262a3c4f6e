import theme from 'vitepress/theme';
import {h} from 'vue';
import './brand.css';

export default {
  extends: theme,
  // A widget itself, on the first screen of the first page.
  Layout: () =>
    h(theme.Layout, null, {
      'home-hero-image': () =>
        h('mn-pain-explainer', {compact: '', 'heading-level': '2'}, [
          h('p', 'How needling feels, place by place.'),
        ]),
    }),
  enhanceApp({app}) {
    // The first page of the theme has no main landmark.
    app.mixin({
      mounted() {
        if (this.$el?.classList?.contains('VPHome')) this.$el.setAttribute('role', 'main');
      },
    });
  },
};

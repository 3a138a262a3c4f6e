import theme from 'vitepress/theme';
import './brand.css';

export default {
  extends: theme,
  enhanceApp({app}) {
    // The first page of the theme has no main landmark.
    app.mixin({
      mounted() {
        if (this.$el?.classList?.contains('VPHome')) this.$el.setAttribute('role', 'main');
      },
    });
  },
};

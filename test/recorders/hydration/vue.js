import {createSSRApp, h, ref} from 'vue/dist/vue.runtime.esm-bundler.js';

globalThis.hydrate = () => {
  const name = ref();
  const quiz = () => h('mn-prep-quiz', {'clinic-name': 'Harbour Skin', class: name.value});
  createSSRApp({render: quiz}).mount('#app');
  globalThis.renderAgain = (next) => (name.value = next);
};

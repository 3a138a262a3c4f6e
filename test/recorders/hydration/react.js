import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';

globalThis.hydrate = () => {
  const quiz = (props) => createElement('mn-prep-quiz', {'clinic-name': 'Harbour Skin', ...props});
  const root = hydrateRoot(document.querySelector('#app'), quiz());
  globalThis.renderAgain = (name) => root.render(quiz({className: name}));
};

import {msg} from '../language/message.js';

/** Said beside a waiting time that a clinic set: the range of the sources stands for ours alone. */
export const ownTimeContent = (): string =>
  msg('Your clinic set this time itself.', {id: 'prepQuiz.ownTime'});

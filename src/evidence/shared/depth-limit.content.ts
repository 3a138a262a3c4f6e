import {msg} from '../../language/message.js';
import {claim, type Statement} from '../claim.js';

/** Beyond which length a pen's maker has evaluated nothing. */
export const depthLimitContent = () =>
  claim(
    'shared.depth-limit',
    msg('One pen’s instructions say that settings above 1.5 mm have not been evaluated.', {
      id: 'shared.depth-limit',
    }),
    '2026-11',
    'law',
    'device-instructions',
  ) as Statement;

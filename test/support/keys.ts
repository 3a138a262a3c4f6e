import {executeServerCommand} from '@web/test-runner-commands';

/** Presses keys together, as `pressTogether('Shift', 'Tab')`. */
export const pressTogether = (...keys: string[]): Promise<boolean> =>
  executeServerCommand<boolean, object>('press-chord', {keys});

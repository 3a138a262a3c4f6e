/*
 * The sentences of the check, through the widgets' own `msg`: in the language of the page, or of the builder, whose words
 * (demo/builder/language/words) hold these too. Nothing is read as a module loads: only by then is the language known.
 */
import {msg as message} from '../../language/message.js';

export const msg = (source: string, options: {id: string}): string => message(source, options);
export {fill} from '../../language/fill.js';

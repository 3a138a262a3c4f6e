import {keepIn} from './languages.js';

interface LoaderContext {
  getOptions(): {readonly kept: readonly string[]};
}

/** For webpack and Rspack: see keepLanguagesRule. */
export default function keepLanguages(this: LoaderContext, code: string): string {
  return keepIn(code, this.getOptions().kept);
}

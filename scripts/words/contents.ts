import {inRoot} from '../project.mjs';
import {contentFiles} from '../language/messages.mjs';

/** All that the content modules say, in English, by the file in src/ that says it. */
export async function* contents(): AsyncGenerator<[file: string, content: unknown]> {
  for (const file of contentFiles()) {
    const module = (await import(inRoot('src', file))) as Record<string, unknown>;
    for (const [name, content] of Object.entries(module))
      // `withPartContent` puts together what others say.
      if (/^(?!with).*Content$/.test(name) && typeof content === 'function')
        yield [file, (content as () => unknown)()];
  }
}

import {msg} from '../../language/message.js';

/** Shown where a clinic has not given its pictures, or not said how they were taken. */
export function missingContent() {
  return {
    failed: msg('This picture could not be loaded.', {id: 'resultsCompare.failed'}),
    missing: {
      title: msg('No pictures here yet', {id: 'resultsCompare.missing.title'}),
      text: msg('You can ask the clinic to show you its own. The questions below will help.', {
        id: 'resultsCompare.missing.text',
      }),
      editor: msg(
        'For the editor of this page: add an image with slot="before", one with slot="after", and a caption with slot="caption".',
        {id: 'resultsCompare.missing.editor'},
      ),
    },
    noCaption: {
      text: msg('No details came with these pictures. Ask the clinic for them.', {
        id: 'resultsCompare.noCaption.text',
      }),
      editor: msg(
        'For the editor of this page: add a caption with slot="caption". Say who took the pictures, that light and angle are the same, how many sessions, how long after, that consent was given, and that results vary.',
        {id: 'resultsCompare.noCaption.editor'},
      ),
    },
  };
}

export type MissingContent = ReturnType<typeof missingContent>;

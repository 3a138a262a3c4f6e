// The pages of cdn/ that stand in frames: one for any widget, one for each, and what lets a bare address become a
// frame (oEmbed). And the style sheet that keeps room for widgets on a clinic's own page.
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {inRoot} from './project.mjs';
export async function writePages({folder, widgets, baseUrl}) {
  for (const file of ['embed.html', 'embed.css']) copyFileSync(inRoot('src/embed', file), join(folder, file));
}

// The tables of a run: medians, with the spread between the quartiles, and ratios to the floor of the same run.
import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {inRoot, version as ownVersion} from '../scripts/project.mjs';

const quantile = (all, share) => {
  const sorted = all.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
};
const median = (all) => quantile(all, 0.5);
const figure = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '–');

/** @param {{samples: object, pages: object, problems: string[], version: string, count: number, write: boolean}} run */
export function report({samples, pages, problems, version, count, write}) {
  const of = (name, kind, key) => (samples[name]?.[kind] ?? []).map((sample) => sample[key]);
  const middle = (name, kind, key) => median(of(name, kind, key));
  const floor = middle('in-lit', 'load', 'ready');
  const host = {fcp: middle('host', 'load', 'fcp'), lcp: middle('host', 'load', 'lcp')};
  const later = (name, key) => (host[key] === undefined ? undefined : middle(name, 'load', key) - host[key]);
  const columns = [
    ['page', (name) => name],
    ['ready ms', (name) => figure(middle(name, 'load', 'ready'))],
    [
      'quartiles',
      (name) => [0.25, 0.75].map((share) => figure(quantile(of(name, 'load', 'ready'), share))).join('–'),
    ],
    ['÷ Lit floor', (name) => figure(floor && middle(name, 'load', 'ready') / floor, 2)],
    ['requests', (name) => figure(middle(name, 'load', 'requests'))],
    [
      'kB over the page',
      (name) => figure(middle(name, 'load', 'kB') - (middle('host', 'load', 'kB') ?? 0), 1),
    ],
    ['FCP / LCP later, ms', (name) => `${figure(later(name, 'fcp'))} / ${figure(later(name, 'lcp'))}`],
    [
      'blocking, longest task, ms',
      (name) => `${figure(middle(name, 'load', 'blocking'))}, ${figure(middle(name, 'load', 'longest'))}`,
    ],
    ['shift', (name) => figure(middle(name, 'load', 'shift'), 3)],
    [
      'tap ms, median / worst',
      (name) =>
        `${figure(middle(name, 'tap', 'median'))} / ${figure(Math.max(...of(name, 'tap', 'worst'), 0) || undefined)}`,
    ],
    ['mount ms each', (name) => figure(middle(name, 'mount', 'mount'), 2)],
    ['heap kB each', (name) => figure(middle(name, 'mount', 'heap'), 1)],
    ['bytes left each of 500 more', (name) => figure(middle(name, 'mount', 'left'))],
  ];
  const groups = [...new Set(Object.keys(samples).map((name) => pages[name].group))];
  const tables = groups.map((group) => {
    const names = Object.keys(samples).filter((name) => pages[name].group === group);
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
      `## ${group}`,
      '',
      line(columns.map(([title]) => title)),
      line(columns.map((_, i) => (i === 0 ? '---' : '---:'))),
      ...names.map((name) => line(columns.map(([, cell]) => cell(name)))),
      '',
    ].join('\n');
  });
  const load = loadavg().map((one) => one.toFixed(1));
  const isBusy = loadavg()[1] > cpus().length + 1;
  const text = `# Results of the bench

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: version ${ownVersion}, ${version}, ${cpus().length} x ${cpus()[0].model.trim()},
load ${load.join(', ')} at the end. ${count} samples of each page in one interleaved run, a fresh browser context each: phone-sized, processor
4x slower, 150 ms and 1.6 Mbit/s, HTTP/1.1, Brotli. Medians. Compare within this run only.

${isBusy ? '**The machine was busy with other work: these figures show that the bench runs, not how fast anything is.**\n\n' : ''}Ready: from the start of the visit until a click works. Mounts are not throttled; 200 in one go.

${tables.join('\n')}${problems.length ? `## What failed\n\n${problems.map((problem) => `- ${problem}`).join('\n')}\n` : ''}`;
  console.log(text);
  if (write) writeFileSync(inRoot('bench/RESULTS.md'), text);
}

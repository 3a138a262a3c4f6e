import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {inRoot} from '../../scripts/project.mjs';

const read = (name: string) => readFileSync(inRoot('.github/workflows', name), 'utf8');

/** The jobs of a workflow, each with its lines. */
const jobsOf = (workflow: string): Map<string, string> => {
  const [, jobs = ''] = workflow.split(/^jobs:\n/m);
  return new Map(
    jobs
      .split(/^ {2}(?=\w+:\n)/m)
      .filter(Boolean)
      .map((job) => [job.slice(0, job.indexOf(':')), job]),
  );
};

describe('a release', () => {
  it('waits for every job of CI, on main only', () => {
    const jobs = jobsOf(read('ci.yml'));
    const release = jobs.get('release') ?? '';
    const [, needs = ''] = /^ {4}needs: \[([^\]]*)\]$/m.exec(release) ?? [];
    assert.deepEqual(needs.split(', ').sort(), [...jobs.keys()].filter((name) => name !== 'release').sort());
    assert.match(release, /^ {4}if: github\.event_name == 'push'$/m);
    assert.match(read('ci.yml'), /^ {2}push:\n {4}branches: \[main\]$/m);
  });

  it('has no other way to begin', () => {
    const [, events = ''] = /^on:\n((?: .*\n)+)/m.exec(read('release.yml')) ?? [];
    assert.deepEqual(
      [...events.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name),
      ['workflow_call'],
    );
  });
});

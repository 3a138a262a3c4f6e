// Tries what the builder hands out, and the packed package, on hosts as clinics have them.
//   npm run test:hosting
import {existsSync} from 'node:fs';
import {finish} from '../support/suite.mjs';
import {tryHosting} from './hosting.test.mjs';
import {installServers} from './servers.mjs';
import {inRoot, npmRun} from '../../scripts/project.mjs';

installServers();
if (!existsSync(inRoot('demo-dist/index.html'))) npmRun('build');
await tryHosting();
finish();

/*
 * The script that a webmaster pastes: `cdn/widgets.js`. Works as a classic script and as a module, wherever it stands.
 */
import {begin} from './bootstrap.js';

begin();

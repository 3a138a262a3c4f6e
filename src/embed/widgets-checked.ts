/*
 * The same for those who give their script tag a hash: `cdn/widgets-checked.js` knows the hash of every other file.
 */
import {begin} from './bootstrap.js';
import {verify} from './verify.js';

begin(verify);

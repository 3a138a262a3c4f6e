import {record} from '../opentelemetry.js';

record({eventNames: ['click', 'change', 'input', 'keydown', 'submit', 'toggle']});

import {record} from '../opentelemetry.js';

record();

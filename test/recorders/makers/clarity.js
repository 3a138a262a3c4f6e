import {clarity} from 'clarity-js';

clarity.start({projectId: 'clinic', upload: '/collect/clarity', track: true, content: true});
globalThis.finishRecording = () => clarity.stop();

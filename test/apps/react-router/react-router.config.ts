import type {Config} from '@react-router/dev/config';

// Rendered when it is built, as a server would, and then taken over.
export default {ssr: false, prerender: ['/', '/questions']} satisfies Config;

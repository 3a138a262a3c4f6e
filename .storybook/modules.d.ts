// Generated, so not there on a fresh clone.
declare module '*/custom-elements.json' {
  const manifest: import('./arg-types.js').Manifest;
  export default manifest;
}

declare module '*.css';

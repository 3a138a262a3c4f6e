// Generated, so not there on a fresh clone.
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

declare module '*.css';

/* Packages that the tests use and that bring no types. */
declare module 'html-minifier-terser' {
  export function minify(html: string, options: Readonly<Record<string, unknown>>): Promise<string>;
}
declare module 'twig' {
  const Twig: {twig(options: {data: string}): {render(values?: object): string}};
  export default Twig;
}

import {minify} from 'terser';

/** A bundler plugin: a second opinion after the bundler's own minifier, some 120 bytes a widget. */
export const squeeze = {
  name: 'squeeze',
  async renderChunk(code, chunk, {format}) {
    const {code: squeezed} = await minify(code, {
      module: format === 'es',
      toplevel: true,
      ecma: 2020,
      // Inlined, what is called once has names of its own, which do not repeat.
      compress: {
        passes: 4,
        unsafe_arrows: true,
        pure_getters: true,
        inline: 1,
        keep_fargs: false,
      },
      format: {comments: false},
    });
    return {code: squeezed, map: null};
  },
};

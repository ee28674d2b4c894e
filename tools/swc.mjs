// One set of SWC options for Jest, the build of the API and `tools/run.mjs`: Nest's constructor injection needs
// decorator metadata, which no other transformer at hand emits.
export const swcOptions = (file = '') => ({
  jsc: {
    parser: { syntax: 'typescript', tsx: file.endsWith('x'), decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    target: 'es2024',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: true,
});

/** A Vite plugin; turn `oxc` off beside it. */
export const swcPlugin = () => ({
  name: 'plenary-swc',
  enforce: 'pre',
  async transform(code, id) {
    const file = id.split('?')[0];
    if (!/\.tsx?$/.test(file) || file.includes('/node_modules/') || /[?&]raw\b/.test(id)) return null;
    const { transform } = await import('@swc/core');
    const { code: out, map } = await transform(code, {
      ...swcOptions(file),
      filename: file,
      configFile: false,
      swcrc: false,
    });
    return { code: out, map };
  },
});

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { finishBuild } from './scripts/finish-build.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * In the built game `phaser` means the parts of it that the stage uses (see src/stage/phaser-parts.js):
 * 183 KiB of JavaScript (gzip) in place of 369. While developing it is the whole package.
 */
const phaserParts = {
  resolve: {
    alias: [
      { find: /^phaser$/, replacement: path('src/stage/phaser-parts.js') },
      { find: /^phaser-source\//, replacement: path('node_modules/phaser/src/') },
    ],
  },
  define: {
    'typeof CANVAS_RENDERER': 'true',
    'typeof WEBGL_RENDERER': 'true',
    'typeof WEBGL_DEBUG': 'false',
    'typeof FEATURE_SOUND': 'false',
    'typeof PLUGIN_CAMERA3D': 'false',
    'typeof PLUGIN_FBINSTANT': 'false',
    global: 'globalThis',
  },
};

/** While developing, styles are put into the page by script, which the built page's policy rightly forbids. */
const stylesWhileDeveloping: Plugin = {
  name: 'styles-while-developing',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

export default defineConfig(({ command }) => ({
  // Relative: the built game works from any sub-path, with no server behind it.
  base: './',
  plugins: [react(), stylesWhileDeveloping, finishBuild()],
  ...(command === 'build' && phaserParts),
  build: { target: 'baseline-widely-available', chunkSizeWarningLimit: 800, assetsInlineLimit: 2048 },
}));

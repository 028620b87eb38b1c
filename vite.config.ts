import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { drawnFiles } from './scripts/drawn-files.mjs';
import { finishBuild } from './scripts/finish-build.mjs';
import { firstLoad } from './scripts/first-load.mjs';
import { manifest } from './scripts/manifest.mjs';
import { messages } from './scripts/messages.mjs';

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

/** While developing, styles and messages are put into the page by script, which the built page's policy rightly forbids. */
const looserWhileDeveloping: Plugin = {
  name: 'looser-while-developing',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("; require-trusted-types-for 'script'; trusted-types default", ''),
};

/** zod tries out whether it may make code at run time. It may not, and each try would be a violation of the policy. */
const noCodeAtRunTime = { 'globalThis.__zod_globalConfig': '{"jitless":true}' };

export default defineConfig(({ command }) => ({
  // Relative: the built game works from any sub-path, with no server behind it.
  base: './',
  plugins: [react(), manifest(), drawnFiles(), messages(), firstLoad(), looserWhileDeveloping, finishBuild()],
  // What reads files says what is wrong with them, and does so in a worker.
  worker: { plugins: () => [messages()] },
  ...(command === 'build' && { ...phaserParts, define: { ...phaserParts.define, ...noCodeAtRunTime } }),
  build: { target: 'baseline-widely-available', chunkSizeWarningLimit: 800, assetsInlineLimit: 2048 },
}));

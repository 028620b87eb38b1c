import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { drawnFiles } from './scripts/drawn-files.mjs';
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.mjs';
import { manifest } from './scripts/manifest.mjs';
import { messages } from './scripts/messages.mjs';

const executablePath = await findBrowser();

/**
 * Milliseconds after which a test, or what is done before it, is taken to hang. No verdict on speed: a busy machine may
 * take ten times as long as a quiet one, and what is to be quick is measured by the processor's time.
 */
const HANGS = 600_000;

/** Two projects: pure rooms in Node, everything that needs a page in a real Chromium. */
export default defineConfig({
  plugins: [react(), manifest(), drawnFiles(), messages()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // One worker reads the program once for all its files: reading it anew for each took a third of the time. What a
          // test changes of what all share (a global, an environment) it puts back.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
      {
        extends: true,
        // Named up front: a dependency discovered mid-run reloads the page under a running test.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'phaser',
            'howler',
            'xstate',
            'zod',
            'idb',
            'axe-core',
            'fast-check',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            '@messageformat/runtime',
            '@messageformat/runtime/lib/cardinals',
            '@messageformat/runtime/lib/plurals',
            '@messageformat/runtime/lib/formatters',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: BROWSER_ARGS } }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 720 } }],
          },
        },
      },
    ],
  },
});

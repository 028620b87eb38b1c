import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.mjs';

const executablePath = await findBrowser();
/** A port of its own, so that a game left open at home does not get in the way; `npm test` looks for a free one. */
const PORT = Number(process.env.E2E_PORT ?? 4187);

/** End-to-end plays against the built game, served exactly as `npm start` serves it. */
export default defineConfig({
  testDir: 'tests/e2e',
  // What is waited for is a state, not a moment: a busy machine may take its time.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  // A page draws with a core and a half; files go beside each other, the plays of one file mostly after each other.
  workers: availableParallelism() > 1 ? 2 : 1,
  retries: 0,
  outputDir: 'node_modules/.cache/counterpart/e2e',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    // Most plays ask for words and states, and drawing every frame by software is what takes them longest.
    // tests/e2e/first-customer.spec.ts plays with everything moving.
    contextOptions: { reducedMotion: 'reduce' },
    // For the same reason plays go without the picture, but those that say WITH_PICTURE.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: `http://localhost:${PORT}`,
          localStorage: [{ name: 'counterpart-settings', value: JSON.stringify({ scenery: false }) }],
        },
      ],
    },
    launchOptions: { ...(executablePath && { executablePath }), args: BROWSER_ARGS },
  },
  webServer: {
    // The game alone: what teams do has a server of its own in its tests.
    command: 'node scripts/start.mjs --no-team',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});

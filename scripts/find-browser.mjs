/**
 * Finds a Chromium for the tests: $CHROMIUM_PATH, Playwright's own download, the PATH, then the places
 * where macOS and Windows keep one.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const installed = () => {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    return roots.flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  return ['/snap/bin/chromium', '/usr/bin/chromium'];
};

/** @returns {Promise<string | undefined>} path of a browser, or undefined. Throws if $CHROMIUM_PATH is set but cannot be run. */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (!runnable(asked))
      throw new Error(`CHROMIUM_PATH is "${asked}", which cannot be run. Point it at a Chromium or Chrome.`);
    return asked;
  }
  try {
    const { chromium } = await import('playwright');
    if (runnable(chromium.executablePath())) return chromium.executablePath();
  } catch {
    // Playwright is not installed yet: look further.
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...onPath.flatMap((dir) => NAMES.map((name) => join(dir, name))), ...installed()].find(runnable);
}

/**
 * Flags for every browser the tests start. Pages are put together without a graphics card's ways: where a processor
 * imitates the card, that took most of the time of a play. The tests of WebGL have it from SwiftShader all the same;
 * without that flag it is cropped in screenshots.
 */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--autoplay-policy=no-user-gesture-required',
];

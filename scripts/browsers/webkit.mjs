/** WebKitGTK, the nearest to Safari that a Linux system has, driven by its own WebDriver. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDisplay } from './display.mjs';
import { keyStroke } from './key-stroke.mjs';
import { freePort, until } from './until.mjs';

/** Names the driver may have. */
export const WEBKIT_DRIVER = ['WebKitWebDriver'];

/** The small browser that comes with WebKitGTK lies beside its libraries. */
function miniBrowser() {
  for (const folder of ['/usr/lib', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))]) {
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const path = join(folder, version, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  throw new Error('WebKitWebDriver is here, and no MiniBrowser for it to drive.');
}

/** What goes wrong in the page from here on; the driver itself tells nothing of it. */
const LISTEN = `
  window.wentWrong = [];
  addEventListener('error', (event) => wentWrong.push(event.message || 'a file did not come'), true);
  addEventListener('unhandledrejection', (event) => wentWrong.push(String(event.reason)));
  const { error } = console;
  console.error = (...said) => { wentWrong.push(said.map(String).join(' ')); error.apply(console, said); };
`;

/** Opens a WebKitGTK with nothing kept. */
export async function openWebKit(driverPath) {
  const screen = await openDisplay();
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.name, GDK_BACKEND: 'x11', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await until('WebKitWebDriver to listen', () => call('GET', '/status').catch(() => undefined));
  const { sessionId } = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } },
    },
  });
  const session = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  const execute = (script) => session('POST', '/execute/sync', { script, args: [] });
  let errors = [];
  return {
    name: 'WebKitGTK',
    errors: () => errors,
    async goTo(url) {
      await session('POST', '/url', { url });
      await execute(LISTEN);
    },
    async ask(expression) {
      errors = await execute('return window.wentWrong ?? [];');
      return execute(`return (${expression});`);
    },
    press: (value) =>
      session('POST', '/actions', {
        actions: keyStroke(value),
      }),
    async close() {
      await session('DELETE', '').catch(() => undefined);
      driver.kill();
      screen.close();
    },
  };
}

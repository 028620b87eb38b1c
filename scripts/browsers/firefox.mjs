/** Firefox as it comes with a system, driven over WebDriver BiDi, which it speaks itself. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyStroke } from './key-stroke.mjs';
import { freePort, until } from './until.mjs';

/** Names the program may have. */
export const FIREFOX = ['firefox-esr', 'firefox'];

/** A window nobody sees is as good as one in front; nothing that asks, or calls home. */
const PREFERENCES = [
  ['focusmanager.testmode', true],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['browser.shell.checkDefaultBrowser', false],
];

async function connected(address) {
  return until('Firefox to listen', () => {
    const socket = new WebSocket(address);
    return new Promise((resolve) => {
      socket.onopen = () => resolve(socket);
      socket.onerror = () => resolve(undefined);
    });
  });
}

/** Commands over a socket: each is answered, and what the page reports is kept. */
function commands(socket, onEvent) {
  const waiting = new Map();
  let count = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === 'event') return onEvent(message);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') asked?.resolve(message.result);
    else asked?.reject(new Error(`${message.error}: ${message.message}`));
  };
  return (method, params) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
}

/** Opens a Firefox with a profile of its own. */
export async function openFirefox(program) {
  const profile = mkdtempSync(join(tmpdir(), 'counterpart-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    PREFERENCES.map(([name, value]) => `user_pref("${name}", ${value});\n`).join(''),
  );
  const port = await freePort();
  const browser = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', `${port}`],
    {
      stdio: 'ignore',
    },
  );
  const errors = [];
  const socket = await connected(`ws://127.0.0.1:${port}/session`);
  const send = commands(socket, ({ method, params }) => {
    if (method === 'log.entryAdded' && params.level === 'error') errors.push(params.text);
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  // The first tab leaves the focus in the address bar: keys come to its page all the same, and press no button.
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.activate', { context });
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 720 } });
  return {
    name: 'Firefox',
    errors: () => errors,
    goTo: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    /** Runs an expression in the page and answers its value, which must be plain. */
    async ask(expression) {
      const told = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (told.type === 'exception') throw new Error(told.exceptionDetails.text);
      return told.result.value;
    },
    press: (value) =>
      send('input.performActions', {
        context,
        actions: keyStroke(value),
      }),
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      await send('browser.close', {}).catch(() => browser.kill('SIGKILL'));
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

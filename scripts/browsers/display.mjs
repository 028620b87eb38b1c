/** A screen for browsers that need one, on a machine that has none. */
import { spawn } from 'node:child_process';

/** The display of this machine, or one that nobody looks at. */
export async function openDisplay() {
  if (process.env.DISPLAY) return { name: process.env.DISPLAY, close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.once('error', () => reject(new Error('This browser needs a display: install Xvfb, or set DISPLAY.')));
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { name: `:${number}`, close: () => server.kill() };
}

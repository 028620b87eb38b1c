/** A port for a program that is started by a test and has to be told which one. */
import { createServer } from 'node:net';

/** Ports that no system hands out by itself, to whoever asks for any: nobody gets one between the look and the start. */
const [LOWEST, COUNT] = [20_000, 10_000];
/** Tests run in several processes: each begins to look where its neighbours do not. */
const APART = 37;

let next = process.pid * APART;

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A port of this machine at which nobody listens, and which no other test is given meanwhile. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < COUNT; tries += 1) {
    const port = LOWEST + (next % COUNT);
    next += 1;
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${LOWEST} to ${LOWEST + COUNT - 1} is free.`);
}

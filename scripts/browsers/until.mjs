/** Waiting for a state, never for a moment. */

const PAUSE_MS = 100;

/**
 * Asks until there is an answer that is neither undefined nor false.
 * @param what for the error, when nothing came for so long that nothing will
 */
export async function until(what, ask, patience = 120_000) {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** A port nobody listens on just now. */
export async function freePort() {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The team server behind Node's own: a listener that hands requests on with the address they came from. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { TeamServer } from './create-server.ts';

/** Does a path belong to the team server? Everything else on the address is the game's. */
export const isForTeams = (path: string): boolean => /^\/(?:api|metrics)(?:[/?]|$)/.test(path);

/** How often streams look for news of other processes, in milliseconds. */
const LOOK = 1_000;

/** @returns a listener, and what ends its streams and clock */
export function nodeListener(server: TeamServer) {
  const listener = getRequestListener(
    (request, env) => server.fetch(request, (env as { incoming: IncomingMessage }).incoming.socket.remoteAddress),
    { overrideGlobalObjects: false },
  );
  const clock = setInterval(() => void server.look(), LOOK);
  clock.unref();
  return {
    handle: (request: IncomingMessage, response: ServerResponse): void => void listener(request, response),
    close: () => {
      clearInterval(clock);
      server.close();
    },
  };
}

/**
 * Serves a folder of built files over HTTP: at home, in a classroom, on a small server.
 *
 * Everything is read into memory, so that no request touches the disk: a file that vanishes, cannot be read or is built
 * anew disturbs nobody. A new build is taken up once it is whole; what tabs of the former one may still ask for is kept.
 */
import { createServer } from 'node:http';
import { answerTo } from './serve-answer.mjs';
import { snapshots } from './serve-snapshot.mjs';
import { withTeams } from './serve-teams.mjs';

/** Milliseconds. Whoever is slower than this asks for nothing, or reads nothing. */
const PATIENCE = { headers: 8_000, request: 12_000, idle: 30_000, keepAlive: 10_000, look: 1_000 };
/** Connections at a time: a browser takes six, so this is a full lecture hall. */
const CONNECTIONS = 1500;

/**
 * A server that does not listen yet.
 * @param {string} folder absolute path @param patience replaces some of the times above, for tests
 * @param {object | undefined} teams the team server that answers on the same address: `isMine(path)`, `handle(request, response)`
 */
export function fileServer(folder, patience = {}, teams = undefined) {
  const times = { ...PATIENCE, ...patience };
  const held = teams ? withTeams(snapshots(folder, times.look)) : snapshots(folder, times.look);
  const server = createServer(
    {
      headersTimeout: times.headers,
      requestTimeout: times.request,
      keepAliveTimeout: times.keepAlive,
      connectionsCheckingInterval: Math.min(2_000, times.headers),
      maxHeaderSize: 16_384,
    },
    (request, response) => {
      // A connection that breaks is the other side's affair.
      request.on('error', () => {});
      response.on('error', () => {});
      if (teams?.isMine(request.url)) {
        teams.handle(request, response);
        return;
      }
      const { status, headers, body } = answerTo(request, held);
      response.writeHead(status, headers);
      response.end(request.method === 'HEAD' ? undefined : body);
      // What comes behind the head is not wanted; it is not kept either.
      request.resume();
    },
  );
  server.timeout = times.idle;
  server.maxConnections = CONNECTIONS;
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  return server;
}

/**
 * Connections that wait until this program has a moment for them. A whole school comes in one second; whoever finds the usual
 * five hundred places taken hears nothing for a long while, not even that they are put off.
 */
const AT_THE_DOOR = 4096;

/**
 * @param {string} folder absolute path @param {number} port @param {string} host address to listen on
 * @param {object | undefined} teams see `fileServer`
 * @returns {Promise<import('node:http').Server>} once it listens; rejects when the port is taken or the host is not here
 */
export function serveFiles(folder, port, host = '127.0.0.1', teams = undefined) {
  const server = fileServer(folder, {}, teams);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: AT_THE_DOOR }, () => {
      server.off('error', reject);
      // Too many connections for this machine: those that come next are refused, those that are stay.
      server.on('error', () => {});
      resolve(server);
    });
  });
}

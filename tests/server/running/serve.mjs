/** A team server as a process of its own, for tests that end it by force: `node serve.mjs SERVER ROOT FOLDER PORT [URL]`. */
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [, , program = '', root, folder, port, databaseUrl] = process.argv;
const { openTeamServer } = await import(pathToFileURL(program).href);
try {
  const log = (line) => {
    const { trouble, fault } = JSON.parse(line);
    if (trouble !== undefined || fault !== undefined) console.error(line);
  };
  const teams = await openTeamServer({ root, folder, databaseUrl, judges: 1, log });
  const server = createServer(teams.handle);
  // As many wait at the door as come in a burst: whoever finds it full hears nothing, not even that they are put off.
  server.listen(Number(port), '127.0.0.1', 4096, () => console.log(`open ${teams.link ?? ''}`));
  process.on('SIGTERM', async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
    await teams.close();
    process.exit(0);
  });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

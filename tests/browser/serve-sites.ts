import { createStaticServer, listen } from '../../src/commands/static-server.ts';
import { siteFolder, sites } from '../support/sites.ts';

/** Serves the built site for the browser on a free port; the address goes to the tests by name. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const server = createStaticServer(siteFolder('main'), sites.main.base);
  const port = await listen(server, 4400);
  process.env['TEST_SITE'] = `http://localhost:${String(port)}`;
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
}

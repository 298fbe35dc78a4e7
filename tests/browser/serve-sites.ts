import { createStaticServer, listen } from '../../src/commands/static-server.ts';
import { servedSites, siteFolder, sites } from '../support/sites.ts';

/** Serves the built sites for the browser on free ports; their addresses go to the tests by name. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const served = await Promise.all(
    servedSites.map((name, index) => serve(name, 4400 + index * 50)),
  );
  return async () => {
    await Promise.all(served.map((stop) => stop()));
  };
}

async function serve(name: (typeof servedSites)[number], firstPort: number) {
  const server = createStaticServer(siteFolder(name), sites[name].base);
  const port = await listen(server, firstPort);
  process.env[`TEST_SITE_${name.toUpperCase()}`] = `http://localhost:${String(port)}`;
  return () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
}

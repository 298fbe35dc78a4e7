import { createStaticServer, listen } from '../../src/commands/static-server.ts';
import { siteFolder, sites } from '../support/sites.ts';

/** Serves the built sites for the browser on free ports; their addresses go to the tests by name. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const [main, below, three] = await Promise.all([
    serve('main', 4400),
    serve('below', 4450),
    serve('three', 4500),
  ]);
  process.env['TEST_SITE'] = main.address;
  process.env['TEST_SITE_BELOW'] = below.address;
  process.env['TEST_SITE_THREE'] = three.address;
  return async () => {
    await Promise.all([main.stop(), below.stop(), three.stop()]);
  };
}

async function serve(name: 'main' | 'below' | 'three', firstPort: number) {
  const server = createStaticServer(siteFolder(name), sites[name].base);
  const port = await listen(server, firstPort);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  return { address: `http://localhost:${String(port)}`, stop };
}

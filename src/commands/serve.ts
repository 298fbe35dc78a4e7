import { existsSync } from 'node:fs';
import { address } from '../site/address.ts';
import { createStaticServer, listen } from './static-server.ts';

/** Serves `dist/` and prints the address; takes the next free port when 4321 is busy. */
if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet. Run "npm run build" first, or "npm start" for both.');
  process.exit(1);
}
const port = await listen(createStaticServer('dist', address.base), 4321, (busy) => {
  console.log(`Port ${String(busy)} is busy, trying the next one.`);
});
console.log(`The site is at http://localhost:${String(port)}${address.base} (Ctrl+C to stop)`);

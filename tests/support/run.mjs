// The door to the runner, for a Node that is too old to read TypeScript: it says which one is needed.
import '../../src/commands/require-node.mjs';
// Before anything is loaded, because what is built and asked differs by scope (`scope.ts`).
const words = process.argv.slice(2);
const end = words.indexOf('--');
if (words.slice(0, end < 0 ? undefined : end).includes('--whole')) process.env['WHOLE'] = '1';
await import('./run.ts');

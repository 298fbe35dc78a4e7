// The door to the runner, for a Node that is too old to read TypeScript: it says which one is needed.
import '../../src/commands/require-node.mjs';
await import('./run.ts');

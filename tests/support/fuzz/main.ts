import { parseArgs } from 'node:util';
import { fuzzContent } from './run.ts';

/** `npm run fuzz:content -- --seed N --count N`: breaks real entries and counts what happens. */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '60' } },
});
const [seed, count] = [Number(values.seed), Number(values.count)];
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 1) {
  console.error('Give whole numbers: npm run fuzz:content -- --seed 1 --count 60');
  process.exit(2);
}
const { refused, accepted, failures } = await fuzzContent(seed, count);
const byCode = new Map<string, number>();
for (const codes of refused.values()) {
  for (const code of new Set(codes)) byCode.set(code, (byCode.get(code) ?? 0) + 1);
}
for (const [code, times] of [...byCode].sort(([, a], [, b]) => b - a))
  console.log(`${String(times).padStart(5)} ${code}`);
for (const { number, name, path } of accepted)
  console.log(`accepted: #${String(number)} ${name} in ${path}`);
for (const { mutation, reason } of failures) {
  console.log(
    `FAILED: #${String(mutation.number)} ${mutation.name} in ${mutation.path}: ${reason}`,
  );
}
console.log(
  `seed ${String(seed)}: ${String(count)} breakages, ${String(refused.size)} refused with file and reason, ${String(accepted.length)} accepted with a sound site, ${String(failures.length)} failed`,
);
process.exit(failures.length > 0 ? 1 : 0);

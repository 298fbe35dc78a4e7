/** Nothing counted. */
export const none: Count = { passed: 0, failed: 0, skipped: 0 };

/** One failure: of a command, of a build, of a runner that crashed. */
export const oneFailed: Count = { ...none, failed: 1 };

/** One check that is a whole command. */
export function countOfCommand(code: number): Count {
  return code === 0 ? { ...none, passed: 1 } : oneFailed;
}

/** A runner's own count; a crash that it does not count is one failure more, and so is finding nothing. */
export function withCrash(count: Count, code: number): Count {
  const isUncounted = count.failed === 0 && (code !== 0 || count.passed === 0);
  return isUncounted ? { ...count, failed: 1 } : count;
}

/** All counts as one. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  );
}

/** `N passed, N failed`, and what was skipped where something was: the closing line of a run. */
export function countInWords({ passed, failed, skipped }: Count): string {
  const tail = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  return `${String(passed)} passed, ${String(failed)} failed${tail}`;
}

/** The exit code of a run; one that tested nothing has failed. */
export function exitCode({ passed, failed }: Count): 0 | 1 {
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** How checks ended. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { formatProblems } from '../checks/problem.ts';

/**
 * Checks the raw content before a build, and stops it with the whole list.
 * The dev server shows the list and goes on, so that an author can mend it.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = checkContent(fileURLToPath(config.root));
        if (problems.length === 0) return;
        const report = formatProblems(problems);
        if (command === 'dev') {
          logger.error(report);
          return;
        }
        // Written and ended here: a thrown error would bury the list under a stack trace.
        process.stderr.write(`\n${report}\n\n`);
        process.exit(1);
      },
    },
  };
}

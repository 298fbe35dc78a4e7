import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, checkRules } from '../checks/check-content.ts';
import { formatProblems } from '../checks/problem.ts';
import { contentOfBuild } from './content-of-build.ts';
import { counted, endPhase } from './phases.ts';

/**
 * Checks the raw content before a build, and stops it with the whole list.
 * The dev server shows the list and goes on, and checks again on every save,
 * so that an author can mend what is wrong.
 */
export function contentChecks(): AstroIntegration {
  let root = '';
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const started = performance.now();
        const content = contentOfBuild(root);
        const problems = checkRules(content);
        if (problems.length === 0) {
          endPhase('content', `${counted(content.files.length)} files checked`, started);
          return;
        }
        // Written and ended here: a thrown error would bury the list under a stack trace.
        process.stderr.write(`\n${formatProblems(problems)}\n\n`);
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = () => {
          const problems = checkContent(root);
          if (problems.length > 0) logger.error(formatProblems(problems));
          else logger.info('nothing is wrong in content/');
        };
        const folder = join(root, 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (file.startsWith(folder)) check();
        });
        check();
      },
    },
  };
}

import { readRawContent } from '../checks/raw-content.ts';
import { today } from '../site/clock.ts';
import { authorLanguage } from './author-language.ts';
import { contentStatus } from './content-status.ts';
import { texts } from './texts.ts';

/** Prints what editors should look at, in Swedish or Spanish. */
const words = texts[authorLanguage(process.argv, process.env)].status;
const { reviews, claims, stale, drafts, withdrawn, problems } = contentStatus(
  readRawContent('.'),
  today,
);
const sections: [string, string[]][] = [
  [words.problems, problems],
  [words.reviews, reviews.map(({ file, due }) => `${due}  ${file}`)],
  [words.claims, claims.map(({ key, due }) => `${due}  ${key}`)],
  [
    words.stale,
    stale.map(
      ({ file, changed }) =>
        `${file}  (${words.changed(changed.join(', ').replace('introduction', words.introduction))})`,
    ),
  ],
  [
    words.drafts,
    drafts.map(({ file, waiting }) =>
      waiting > 0 ? `${file}  (${words.waiting(waiting)})` : file,
    ),
  ],
  [words.withdrawn, withdrawn],
];
console.log(words.heading(today));
const filled = sections.filter(([, items]) => items.length > 0);
if (filled.length === 0) console.log(words.fine);
for (const [heading, items] of filled)
  console.log(`\n${heading}\n${items.map((item) => `  ${item}`).join('\n')}`);

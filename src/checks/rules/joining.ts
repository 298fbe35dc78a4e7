import { describeAnswers, faultsOf, type GuideFault } from '../../routing/guide.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { mostSteps } from '../../schemas/step.ts';
import { localeCodes } from '../../site/locales.ts';
import type { Problem } from '../problem.ts';
import {
  dataFilesOf,
  isObject,
  positionOf,
  recordsOf,
  textsOf,
  type RawContent,
} from '../raw-content.ts';
import type { RawDataFile } from '../raw-file.ts';

/** Answers of the guide that lead to two ends or to none, and what no reader can reach. */
export function unsoundGuide(content: RawContent): Problem[] {
  const file = dataFilesOf(content, 'single').find(({ key }) => key === 'guide');
  const rules = guideSchema.safeParse(file?.data.value);
  // Rules that cannot be read have problems of their own.
  if (!file || !rules.success) return [];
  return [
    ...faultsOf(rules.data).map((fault) => guideProblem(file, fault, rules.data)),
    ...doubledWords(file, rules.data),
  ];
}

function guideProblem(
  file: RawDataFile,
  fault: GuideFault,
  { ends }: { ends: readonly { key: string }[] },
): Problem {
  const at = (path: PropertyKey[]) => ({
    code: 'guide-unsound' as const,
    file: file.file,
    ...positionOf(file.data, path),
  });
  switch (fault.kind) {
    case 'two-ends': {
      const second = ends.findIndex(({ key }) => key === fault.ends[1]);
      return {
        ...at(['ends', second, 'when']),
        what: `The ends "${fault.ends.join('" and "')}" contradict each other: both hold for ${describeAnswers(fault.given)}.`,
        fix: 'Name in "when" of one of them the answers that tell them apart.',
      };
    }
    case 'no-end':
      return {
        ...at(['ends']),
        what: `No end holds for ${describeAnswers(fault.given)}.`,
        fix: 'Widen "when" of an end, or add an end for these answers.',
      };
    case 'unreachable-end':
      return {
        ...at(fault.path),
        what: `No answers lead to the end "${fault.name}".`,
        fix: 'Correct its "when", or delete the end.',
      };
    case 'unreachable-answer':
      return {
        ...at(fault.path),
        what: `The answer "${fault.name}" is never offered.`,
        fix: 'Correct its "only", or delete the answer.',
      };
    case 'unknown-name':
      return {
        ...at(fault.path),
        what: `The guide has no question or answer "${fault.name}".`,
        fix: 'Write the key of a question, and of an answer of that question.',
      };
  }
}

/** Ends and first answers lie side by side, so their address words must differ. */
function doubledWords(file: RawDataFile, rules: GuideWords): Problem[] {
  const groups: { path: PropertyKey[]; segment: Record<string, string> }[][] = [
    [
      ...rules.ends.map(({ segment }, index) => ({ path: ['ends', index], segment })),
      ...(rules.questions[0]?.answers ?? []).map(({ segment }, index) => ({
        path: ['questions', 0, 'answers', index],
        segment,
      })),
    ],
    ...rules.questions.slice(1).map(({ answers }, question) =>
      answers.map(({ segment }, index) => ({
        path: ['questions', question + 1, 'answers', index],
        segment,
      })),
    ),
  ];
  return groups.flatMap((group) =>
    localeCodes.flatMap((locale) => {
      const taken = new Set<string>();
      return group.flatMap(({ path, segment }): Problem[] => {
        const word = segment[locale] ?? '';
        const isTaken = taken.has(word);
        taken.add(word);
        return isTaken ? [wordTaken(file, [...path, 'segment', locale], word)] : [];
      });
    }),
  );
}

/** Sides with too many steps, and two steps or a brief of one side with one address word. */
export function unsoundSteps(content: RawContent): Problem[] {
  const count = new Map<string, number>();
  const owners = new Set<string>();
  return dataFilesOf(content, 'records')
    .filter(({ key }) => key === 'steps' || key === 'briefs')
    .sort((a, b) => b.key.localeCompare(a.key, 'en'))
    .flatMap((file) =>
      [...recordsOf(content, file.key)].flatMap(([key, record]): Problem[] => {
        if (!isObject(record) || !Array.isArray(record['sides'])) return [];
        const words = isObject(record['segment']) ? record['segment'] : {};
        return (record['sides'] as unknown[]).flatMap((side): Problem[] => {
          const name = String(side);
          const steps = (count.get(name) ?? 0) + (file.key === 'steps' ? 1 : 0);
          count.set(name, steps);
          const tooMany: Problem[] =
            steps === mostSteps + 1 && file.key === 'steps'
              ? [
                  {
                    code: 'steps-unsound',
                    file: file.file,
                    ...positionOf(file.data, [key]),
                    what: `"${name}" has more than ${String(mostSteps)} steps.`,
                    fix: 'Put two steps together.',
                  },
                ]
              : [];
          const taken = localeCodes.flatMap((locale): Problem[] => {
            const word = words[locale];
            if (typeof word !== 'string') return [];
            const id = `${name} ${locale} ${word}`;
            const isTaken = owners.has(id);
            owners.add(id);
            return isTaken
              ? [{ ...wordTaken(file, [key, 'segment', locale], word), code: 'steps-unsound' }]
              : [];
          });
          return [...tooMany, ...taken];
        });
      }),
    );
}

/** Questions that stand in no group, or in two. */
export function ungroupedQuestions(content: RawContent): Problem[] {
  const file = dataFilesOf(content, 'records').find(({ key }) => key === 'questions');
  if (!file) return [];
  const grouped = new Set<string>();
  const twice = [...recordsOf(content, 'questions')].flatMap(([key, group]) => {
    const pages = isObject(group) && Array.isArray(group['pages']) ? group['pages'] : [];
    return (pages as unknown[]).flatMap((page, index): Problem[] => {
      const name = String(page);
      const isTwice = grouped.has(name);
      grouped.add(name);
      return isTwice
        ? [
            {
              code: 'question-ungrouped',
              file: file.file,
              ...positionOf(file.data, [key, 'pages', index]),
              what: `"${name}" stands in two groups.`,
              fix: 'Leave it in one of them.',
            },
          ]
        : [];
    });
  });
  const [first] = localeCodes;
  const missing = textsOf(content, 'page').flatMap((text): Problem[] =>
    text.locale === first && text.key.startsWith('questions/') && !grouped.has(text.key)
      ? [
          {
            code: 'question-ungrouped',
            file: text.file,
            what: 'The question stands in no group.',
            fix: `Add "${text.key}" to a group in content/questions.yaml.`,
          },
        ]
      : [],
  );
  return [...twice, ...missing];
}

function wordTaken(file: RawDataFile, path: PropertyKey[], word: string): Problem {
  return {
    code: 'guide-unsound',
    file: file.file,
    ...positionOf(file.data, path),
    what: `The address word "${word}" stands here twice.`,
    fix: 'Change the newer of the two; never one that is already published.',
  };
}

interface GuideWords {
  questions: readonly { answers: readonly { segment: Record<string, string> }[] }[];
  ends: readonly { segment: Record<string, string> }[];
}

import { translatorFor } from '../i18n/translator.ts';
import { nextOf, statesOf, type Answers } from '../routing/guide.ts';
import { guideKey } from '../routing/paths.ts';
import type { GuideRecord } from '../schemas/guide.ts';
import type { Locale } from '../site/locales.ts';
import type { RecordPage } from './record-page.ts';
import { endKey, findAnswer, stateKey } from './guide-keys.ts';
import { getBriefs, getGuide, getSides, getSteps } from './records.ts';
import { sideKey, wordsOfSide } from './side-words.ts';

/** Pages made from the records about joining: the steps and the brief of each side, the guide's questions and ends. */
export async function getJoiningPages(): Promise<RecordPage[]> {
  return (await Promise.all([getStepPages(), getBriefPages(), getGuidePages()])).flat();
}

async function getStepPages(): Promise<RecordPage[]> {
  const steps = [...(await getSteps())];
  const sides = [...(await getSides()).keys()];
  const bySide = await Promise.all(
    sides.map(async (side) => {
      const words = await wordsOfSide(side);
      const own = steps.filter(([, record]) => record.sides.includes(side));
      return own.map(([key, { title, summary, segment }], index) => ({
        parent: sideKey(side),
        id: key,
        kind: 'step' as const,
        words: (locale: Locale) => {
          const t = translatorFor(locale);
          const filled = words.fill(locale, summary[locale]);
          return {
            title: t('step.title', {
              country: words.country(locale),
              number: String(index + 1),
              name: words.fill(locale, title[locale]),
            }),
            summary: filled,
            teaser: t('teaser.step', { summary: filled }),
            word: segment[locale],
          };
        },
      }));
    }),
  );
  return bySide.flat();
}

async function getBriefPages(): Promise<RecordPage[]> {
  const briefs = [...(await getBriefs()).values()];
  return Promise.all(
    briefs.flatMap(({ sides, title, summary, segment }) =>
      sides.map(async (side) => {
        const words = await wordsOfSide(side);
        return {
          parent: sideKey(side),
          id: 'brief',
          kind: 'brief' as const,
          words: (locale: Locale) => {
            const filled = words.fill(locale, summary[locale]);
            return {
              title: words.fill(locale, title[locale]),
              summary: filled,
              teaser: translatorFor(locale)('teaser.brief', { summary: filled }),
              word: segment[locale],
            };
          },
        };
      }),
    ),
  );
}

async function getGuidePages(): Promise<RecordPage[]> {
  const rules = await getGuide();
  // The first question stands on the guide's own page.
  const states = statesOf(rules).slice(1);
  return [
    ...states.map((given) => questionPage(rules, given)),
    ...rules.ends.map(({ key, title, answer, segment }) => ({
      parent: guideKey,
      id: endKey(key).slice(guideKey.length + 1),
      kind: 'guide-end' as const,
      words: (locale: Locale) => ({
        title: title[locale],
        summary: answer[locale],
        teaser: translatorFor(locale)('teaser.guide-end', { summary: answer[locale] }),
        word: segment[locale],
      }),
    })),
  ];
}

function questionPage(rules: GuideRecord, given: Answers): RecordPage {
  const answers = Object.values(given);
  const [id = ''] = answers.slice(-1);
  const next = nextOf(rules, given);
  const chosen = Object.entries(given).map(([question, answer]) =>
    findAnswer(rules, question, answer),
  );
  return {
    parent: stateKey(answers.slice(0, -1)),
    id,
    kind: 'guide-question',
    words: (locale) => {
      const question = 'question' in next ? next.question.question[locale] : id;
      const answered = chosen.map((answer) => answer?.label[locale]).join(' · ');
      const t = translatorFor(locale);
      return {
        title: `${question} (${answered})`,
        summary: t('guide.summary', { number: String(answers.length + 1), answers: answered }),
        word: chosen.at(-1)?.segment[locale] ?? id,
      };
    },
  };
}

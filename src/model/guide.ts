import { nextOf, offeredAnswers, type Answers } from '../routing/guide.ts';
import type { GuideRecord } from '../schemas/guide.ts';
import type { Locale } from '../site/locales.ts';
import { findBriefPage } from './briefs.ts';
import { describeMail, type Mail } from './mails.ts';
import { getPage, type Page } from './pages.ts';
import { getGuide } from './records.ts';
import { describeSources, type DescribedSource } from './sources.ts';
import { answersOfKey, endKey, findAnswer, stateKey } from './guide-keys.ts';

/** The question that a page of the guide asks, what was answered before it, and where each answer leads. */
export async function getGuideQuestion({ key, locale }: Page): Promise<GuideQuestion> {
  const rules = await getGuide();
  const given = answersOfKey(rules, key);
  const next = nextOf(rules, given);
  if (!('question' in next)) throw new Error(`The page "${key}" asks no question.`);
  const { question } = next;
  return {
    number: Object.keys(given).length + 1,
    question: question.question[locale],
    help: question.help?.[locale],
    given: await describeGiven(rules, given, locale),
    answers: await Promise.all(
      offeredAnswers(question, given).map(async (answer) => ({
        label: answer.label[locale],
        path: await pathAfter(rules, { ...given, [question.key]: answer.key }, locale),
      })),
    ),
  };
}

/** The end that a page of the guide is about: the answer, its reasons, what is uncertain, whom to ask. */
export async function getGuideEnd({ key, locale }: Page): Promise<GuideEnd> {
  const { ends } = await getGuide();
  const end = ends.find((candidate) => endKey(candidate.key) === key);
  if (!end) throw new Error(`The page "${key}" is no end of the guide.`);
  return {
    reasons: end.reasons.map(({ text }) => text[locale]),
    sources: await describeSources(
      end.reasons.map(({ source }) => source),
      locale,
    ),
    uncertain: end.uncertain[locale],
    mail: await describeMail(end.mail, locale),
    onward: await withBriefs(end.onward, locale),
  };
}

/** The pages to go on with; a side's page brings the side's brief along. */
async function withBriefs(keys: readonly string[], locale: Locale): Promise<Page[]> {
  const pages = await Promise.all(keys.map((key) => getPage(key, locale)));
  const briefs = await Promise.all(pages.map(findBriefPage));
  return [...pages, ...briefs.filter((page) => page !== undefined)];
}

/** The answers given so far, each with the page that asks for it again. */
async function describeGiven(
  rules: GuideRecord,
  given: Answers,
  locale: Locale,
): Promise<GivenAnswer[]> {
  const entries = Object.entries(given);
  return Promise.all(
    entries.map(async ([key, answer], index) => {
      const question = rules.questions.find((candidate) => candidate.key === key);
      const label = findAnswer(rules, key, answer)?.label[locale];
      const before = stateKey(entries.slice(0, index).map(([, earlier]) => earlier));
      return {
        question: question?.question[locale] ?? key,
        answer: label ?? answer,
        path: (await getPage(before, locale)).path,
      };
    }),
  );
}

async function pathAfter(rules: GuideRecord, given: Answers, locale: Locale): Promise<string> {
  const next = nextOf(rules, given);
  const key = 'end' in next ? endKey(next.end.key) : stateKey(Object.values(given));
  return (await getPage(key, locale)).path;
}

export interface GuideQuestion {
  /** Counted from 1. */
  number: number;
  question: string;
  help: string | undefined;
  given: GivenAnswer[];
  answers: { label: string; path: string }[];
}

export interface GivenAnswer {
  question: string;
  answer: string;
  /** Where the question can be answered anew. */
  path: string;
}

export interface GuideEnd {
  reasons: string[];
  sources: DescribedSource[];
  uncertain: string[];
  mail: Mail;
  onward: Page[];
}

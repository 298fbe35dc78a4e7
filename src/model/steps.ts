import type { StepRecord } from '../schemas/step.ts';
import type { Locale } from '../site/locales.ts';
import { describeMail, type Mail } from './mails.ts';
import { getPage, type Page } from './pages.ts';
import { getSteps } from './records.ts';
import { sideKey, sideOf, wordsOfSide } from './side-words.ts';
import { describeSide, type Side } from './sides.ts';
import { describeSources, type DescribedSource } from './sources.ts';

/** The steps of a side, in order, in the words of a language and of the side's country. */
export async function describeSteps(side: string, locale: Locale): Promise<Step[]> {
  const records = [...(await getSteps())].filter(([, { sides }]) => sides.includes(side));
  const words = await wordsOfSide(side);
  const fill = (text: string) => words.fill(locale, text);
  return Promise.all(
    records.map(async ([key, record], index) => {
      const { who, time, needs, follows, unknown, mail, when, showsStatus, sources } = record;
      return {
        page: await getPage(stepKey(side, key), locale),
        number: index + 1,
        total: records.length,
        when,
        showsStatus,
        name: fill(record.title[locale]),
        summary: fill(record.summary[locale]),
        who: fill(who[locale]),
        time: fill(time[locale]),
        needs: needs[locale].map(fill),
        follows: fill(follows[locale]),
        unknown: unknown && fill(unknown[locale]),
        mail: mail === undefined ? undefined : await describeMail(mail, locale),
        sources: await describeSources(sources, locale),
      };
    }),
  );
}

/** The step that a page is about, with its side and its neighbours. Throws for other pages. */
export async function getStep(page: Page): Promise<StepOfPage> {
  const side = sideOf(page);
  const steps = await describeSteps(side, page.locale);
  const at = steps.findIndex((step) => step.page.key === page.key);
  const step = steps[at];
  if (!step) throw new Error(`The page "${page.key}" is about no step.`);
  return {
    side: await describeSide(side, page.locale),
    step,
    before: steps[at - 1],
    after: steps[at + 1],
  };
}

/** The key of a step's page: `joining/sweden/sweden-ask`. */
export function stepKey(side: string, step: string): string {
  return `${sideKey(side)}/${step}`;
}

export interface Step {
  page: Page;
  /** Counted from 1. */
  number: number;
  total: number;
  when: StepRecord['when'];
  /** Does its page show the programme's status? */
  showsStatus: boolean;
  /** What the step is; the page's title also names side and number. */
  name: string;
  summary: string;
  who: string;
  time: string;
  needs: string[];
  follows: string;
  unknown: string | undefined;
  mail: Mail | undefined;
  sources: DescribedSource[];
}

export interface StepOfPage {
  side: Side;
  step: Step;
  before: Step | undefined;
  after: Step | undefined;
}

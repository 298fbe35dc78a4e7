import { nextOf, type Answers, type GuideAnswer, type GuideRules } from '../routing/guide.ts';
import { guideKey } from '../routing/paths.ts';

/** The key of the page that asks what comes after some answers: `joining/for-us/sweden`. */
export function stateKey(answers: readonly string[]): string {
  return [guideKey, ...answers].join('/');
}

/** The key of an end's page. */
export function endKey(end: string): string {
  return `${guideKey}/end-${end}`;
}

/** The answer of a question, by their keys. */
export function findAnswer<A extends GuideAnswer>(
  { questions }: { questions: readonly { key: string; answers: readonly A[] }[] },
  question: string,
  answer: string,
): A | undefined {
  return questions.find(({ key }) => key === question)?.answers.find(({ key }) => key === answer);
}

/** The answers that a page's key stands for, by question. */
export function answersOfKey(rules: GuideRules, key: string): Answers {
  const answers = key.split('/').slice(guideKey.split('/').length);
  return answers.reduce<Answers>((given, answer) => {
    const next = nextOf(rules, given);
    if ('end' in next) throw new Error(`The page "${key}" goes beyond an end of the guide.`);
    return { ...given, [next.question.key]: answer };
  }, {});
}

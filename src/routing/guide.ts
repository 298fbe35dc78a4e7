/**
 * The questions of "Is this for us?" and where their answers lead. Pure: the
 * checks find what is wrong with the rules, the model makes pages of them.
 */

/** Every full set of answers that a reader can give; an answer with `only` is offered after those answers alone. */
export function combinationsOf({ questions }: GuideRules): Answers[] {
  return questions.reduce<Answers[]>(
    (found, question) =>
      found.flatMap((given) =>
        offeredAnswers(question, given).map((answer) => ({ ...given, [question.key]: answer.key })),
      ),
    [{}],
  );
}

/** The answers of a question that are offered after those given. */
export function offeredAnswers<A extends GuideAnswer>(
  { answers }: { answers: readonly A[] },
  given: Answers,
): A[] {
  return answers.filter(({ only }) => only === undefined || agrees(only, given));
}

/** The ends whose conditions a full set of answers meets: exactly one where the rules are sound. */
export function endsOf<E extends GuideEnd>({ ends }: { ends: readonly E[] }, given: Answers): E[] {
  return ends.filter(({ when }) => when.some((condition) => agrees(condition, given)));
}

/**
 * What comes after the answers given: the next question that still changes
 * the end, or the end. Questions that change nothing any more are left out.
 */
export function nextOf<Q extends GuideQuestion, E extends GuideEnd>(
  rules: { questions: readonly Q[]; ends: readonly E[] },
  given: Answers,
): { question: Q } | { end: E } {
  const left = combinationsOf(rules).filter((answers) =>
    Object.entries(given).every(([question, answer]) => answers[question] === answer),
  );
  const ends = new Set(left.flatMap((answers) => endsOf(rules, answers)));
  const [end] = ends;
  if (ends.size === 1 && end) return { end };
  const question = rules.questions.find(
    ({ key }) => given[key] === undefined && matters(rules, key, left),
  );
  if (!question) throw new Error(`The guide has no end for ${describeAnswers(given)}.`);
  return { question };
}

/** Every state in which a question is asked, the first one first, by the answers given so far. */
export function statesOf(rules: GuideRules, given: Answers = {}): Answers[] {
  const next = nextOf(rules, given);
  if ('end' in next) return [];
  const { key } = next.question;
  const further = offeredAnswers(next.question, given).flatMap((answer) =>
    statesOf(rules, { ...given, [key]: answer.key }),
  );
  return [given, ...further];
}

/** What is wrong with the rules as a whole; none where every combination has one end and every end is reached. */
export function faultsOf(rules: GuideRules): GuideFault[] {
  const reached = new Set<string>();
  const offered = new Set<string>();
  const faults = new Map<string, GuideFault>();
  for (const given of combinationsOf(rules)) {
    for (const [question, answer] of Object.entries(given)) offered.add(`${question} ${answer}`);
    const found = endsOf(rules, given).map(({ key }) => key);
    for (const key of found) reached.add(key);
    // One fault for each set of ends: the first combination shows it.
    const id = found.join(' ');
    if (found.length !== 1 && !faults.has(id))
      faults.set(id, { kind: found.length === 0 ? 'no-end' : 'two-ends', ends: found, given });
  }
  const unreached = rules.ends.flatMap(({ key }, at): GuideFault[] =>
    reached.has(key) ? [] : [{ kind: 'unreachable-end', path: ['ends', at], name: key }],
  );
  const unoffered = rules.questions.flatMap(({ key, answers }, at) =>
    answers.flatMap((answer, index): GuideFault[] =>
      offered.has(`${key} ${answer.key}`)
        ? []
        : [
            {
              kind: 'unreachable-answer',
              path: ['questions', at, 'answers', index],
              name: answer.key,
            },
          ],
    ),
  );
  return [...faults.values(), ...unreached, ...unoffered, ...unknownNames(rules)];
}

/** `{ side: 'sweden', body: 'region' }` -> `side = sweden, body = region`. */
export function describeAnswers(given: Answers): string {
  const words = Object.entries(given).map(([question, answer]) => `${question} = ${answer}`);
  return words.join(', ') || 'no answers';
}

/** Conditions that name a question or an answer which does not exist. */
function unknownNames({ questions, ends }: GuideRules): GuideFault[] {
  const known = new Map(
    questions.map(({ key, answers }) => [key, new Set(answers.map((answer) => answer.key))]),
  );
  const check = (condition: Condition, path: PropertyKey[]): GuideFault[] =>
    Object.entries(condition).flatMap(([question, answers]) => {
      const of = known.get(question);
      if (!of) return [{ kind: 'unknown-name', path: [...path, question], name: question }];
      return answers.flatMap((answer, at): GuideFault[] =>
        of.has(answer)
          ? []
          : [{ kind: 'unknown-name', path: [...path, question, at], name: answer }],
      );
    });
  return [
    ...ends.flatMap(({ when }, end) =>
      when.flatMap((condition, at) => check(condition, ['ends', end, 'when', at])),
    ),
    ...questions.flatMap(({ answers }, question) =>
      answers.flatMap(({ only }, at) =>
        only ? check(only, ['questions', question, 'answers', at, 'only']) : [],
      ),
    ),
  ];
}

/** Do two sets of answers that differ in nothing but this question have different ends? */
function matters(rules: GuideRules, key: string, combinations: readonly Answers[]): boolean {
  const ends = new Map<string, string>();
  return combinations.some((given) => {
    const rest = describeAnswers({ ...given, [key]: '' });
    const end = endsOf(rules, given)[0]?.key ?? '';
    const other = ends.get(rest);
    ends.set(rest, end);
    return other !== undefined && other !== end;
  });
}

function agrees(condition: Condition, given: Answers): boolean {
  return Object.entries(condition).every(([question, answers]) =>
    answers.includes(given[question] ?? ''),
  );
}

/** Question -> answer. */
export type Answers = Readonly<Record<string, string>>;

/** Question -> answers, one of which must have been given. */
type Condition = Readonly<Record<string, readonly string[]>>;

export interface GuideAnswer {
  key: string;
  only?: Condition | undefined;
}

export interface GuideQuestion {
  key: string;
  answers: readonly GuideAnswer[];
}

export interface GuideEnd {
  key: string;
  when: readonly Condition[];
}

export interface GuideRules {
  questions: readonly GuideQuestion[];
  ends: readonly GuideEnd[];
}

export type GuideFault =
  | { kind: 'two-ends' | 'no-end'; ends: string[]; given: Answers }
  | {
      kind: 'unreachable-end' | 'unreachable-answer' | 'unknown-name';
      path: PropertyKey[];
      name: string;
    };

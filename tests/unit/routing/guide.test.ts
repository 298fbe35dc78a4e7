import { describe, expect, it } from 'vitest';
import {
  combinationsOf,
  describeAnswers,
  endsOf,
  faultsOf,
  nextOf,
  offeredAnswers,
  statesOf,
  type GuideRules,
} from '../../../src/routing/guide.ts';

const rules: GuideRules = {
  questions: [
    { key: 'side', answers: [{ key: 'north' }, { key: 'south' }, { key: 'elsewhere' }] },
    {
      key: 'body',
      answers: [{ key: 'town' }, { key: 'province', only: { side: ['south'] } }, { key: 'person' }],
    },
    { key: 'time', answers: [{ key: 'yes' }, { key: 'no' }] },
  ],
  ends: [
    { key: 'no', when: [{ side: ['elsewhere'] }, { side: ['north', 'south'], body: ['person'] }] },
    { key: 'unclear', when: [{ side: ['south'], body: ['province'] }] },
    { key: 'fits', when: [{ side: ['north', 'south'], body: ['town'], time: ['yes'] }] },
    { key: 'wait', when: [{ side: ['north', 'south'], body: ['town'], time: ['no'] }] },
  ],
};

describe('the guide', () => {
  it('offers an answer only after those that it asks for', () => {
    const body = rules.questions[1]!;
    expect(offeredAnswers(body, { side: 'north' }).map(({ key }) => key)).toEqual([
      'town',
      'person',
    ]);
    expect(offeredAnswers(body, { side: 'south' })).toHaveLength(3);
    expect(combinationsOf(rules)).toHaveLength((2 + 3 + 2) * 2);
  });

  it('stops as soon as the end is certain, and leaves out what changes nothing', () => {
    expect(nextOf(rules, { side: 'elsewhere' })).toMatchObject({ end: { key: 'no' } });
    expect(nextOf(rules, { side: 'south', body: 'province' })).toMatchObject({
      end: { key: 'unclear' },
    });
    expect(nextOf(rules, { side: 'north' })).toMatchObject({ question: { key: 'body' } });
    const skipping = {
      questions: [rules.questions[0]!, rules.questions[2]!],
      ends: [
        { key: 'a', when: [{ time: ['yes'] }] },
        { key: 'b', when: [{ time: ['no'] }] },
      ],
    };
    expect(nextOf(skipping, {})).toMatchObject({ question: { key: 'time' } });
  });

  it('leads every full set of answers to one end, by its questions alone', () => {
    for (const given of combinationsOf(rules)) {
      let answers = {};
      for (;;) {
        const next = nextOf(rules, answers);
        if ('end' in next) {
          expect(endsOf(rules, given)).toEqual([next.end]);
          break;
        }
        const { key } = next.question;
        answers = { ...answers, [key]: given[key]! };
      }
    }
    expect(statesOf(rules).map(describeAnswers)).toEqual([
      'no answers',
      'side = north',
      'side = north, body = town',
      'side = south',
      'side = south, body = town',
    ]);
  });

  it('finds nothing wrong with sound rules', () => {
    expect(faultsOf(rules)).toEqual([]);
  });

  it.each([
    [
      'two-ends',
      {
        ...rules,
        ends: [
          ...rules.ends,
          { key: 'again', when: [{ time: ['yes'], body: ['town'], side: ['north'] }] },
        ],
      },
    ],
    ['no-end', { ...rules, ends: rules.ends.slice(1) }],
    [
      'unreachable-end',
      {
        ...rules,
        ends: [...rules.ends, { key: 'never', when: [{ side: ['north'], body: ['province'] }] }],
      },
    ],
    [
      'unknown-name',
      { ...rules, ends: [...rules.ends, { key: 'x', when: [{ colour: ['red'] }] }] },
    ],
    [
      'unreachable-answer',
      {
        ...rules,
        questions: [
          ...rules.questions,
          { key: 'last', answers: [{ key: 'a' }, { key: 'b', only: { side: ['west'] } }] },
        ],
      },
    ],
  ])('names what is wrong: %s', (kind, wrong) => {
    expect(faultsOf(wrong).map((fault) => fault.kind)).toContain(kind);
  });
});

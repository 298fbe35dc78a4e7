import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as prompts from '@clack/prompts';
import { readRawContent, recordsOf } from '../checks/raw-content.ts';
import { placeKinds } from '../schemas/place.ts';
import { today } from '../site/clock.ts';
import { forEachLocale, localeCodes, locales, type Locale } from '../site/locales.ts';
import { authorLanguage } from './author-language.ts';
import { scaffold, type Answers } from './scaffold.ts';
import { texts } from './texts.ts';

/** Asks, in Swedish or Spanish, what the new entry is, and writes its files. */
const language = authorLanguage(process.argv, process.env);
const words = texts[language];
const content = readRawContent('.');
const isKey = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const kind = await answer(
  prompts.select({
    message: words.chooseKind,
    options: (['page', 'partnership', 'place'] as const).map((value) => ({
      value,
      label: words.kinds[value],
    })),
  }),
);
const homes = { page: 'pages/', partnership: 'partnerships/', place: 'places/' };
const key = await ask(words.key, (value) => {
  if (!isKey.test(value)) return words.keyWrong;
  const isTaken = [value, `${value}.yaml`].some((name) =>
    existsSync(join('content', homes[kind], name)),
  );
  return isTaken ? words.keyTaken : undefined;
});

const files = scaffold(await answersFor(kind), today);
for (const [path, text] of Object.entries(files)) {
  const file = join('content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}
prompts.log.success(
  [words.written, ...Object.keys(files).map((path) => `content/${path}`)].join('\n'),
);
prompts.outro(words.next);

async function answersFor(wanted: Answers['kind']): Promise<Answers> {
  switch (wanted) {
    case 'page':
      return {
        kind: 'page',
        key,
        titles: await perLocale((name) => ask(words.title(name))),
        segments: await perLocale((name) =>
          ask(words.segment(name), (value) => (isKey.test(value) ? undefined : words.keyWrong)),
        ),
      };
    case 'partnership':
      return {
        kind: 'partnership',
        key,
        titles: await perLocale((name) => ask(words.title(name))),
        partners: (
          await ask(words.partners, (value) =>
            value.trim().split(/\s+/).length < 2 ? words.partnersWrong : undefined,
          )
        )
          .trim()
          .split(/\s+/),
        themes: await answer(
          prompts.multiselect({
            message: words.themes,
            options: [...recordsOf(content, 'themes').keys()].map((value) => ({ value })),
          }),
        ),
      };
    case 'place':
      return {
        kind: 'place',
        key,
        names: await perLocale((name) => ask(words.name(name))),
        placeKind: await answer(
          prompts.select({
            message: words.placeKind,
            options: placeKinds.map((value) => ({ value })),
          }),
        ),
        country: await ask(words.country, (value) =>
          /^[A-Z]{2}$/.test(value) ? undefined : words.countryWrong,
        ),
      };
  }
}

async function perLocale(
  question: (languageName: string) => Promise<string>,
): Promise<Record<Locale, string>> {
  const answers = forEachLocale(() => '');
  for (const locale of localeCodes)
    answers[locale] = await question(locales[locale].name.toLowerCase());
  return answers;
}

function ask(
  message: string,
  whyNot: (value: string) => string | undefined = () => undefined,
): Promise<string> {
  return answer(
    prompts.text({
      message,
      validate: (value) => ((value ?? '').trim() === '' ? words.required : whyNot(value ?? '')),
    }),
  );
}

/** The answer, or an end without a trace when the author presses Escape or Ctrl+C. */
async function answer<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const value = await question;
  if (prompts.isCancel(value)) {
    prompts.cancel(words.cancelled);
    process.exit(1);
  }
  return value as Exclude<T, symbol>;
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as prompts from '@clack/prompts';
import { dataFilesOf, isObject, readRawContent, recordsOf } from '../checks/raw-content.ts';
import { placeKinds } from '../schemas/place.ts';
import { country, key as keySchema } from '../schemas/text.ts';
import { today } from '../site/clock.ts';
import { forEachLocale, localeCodes, type Locale } from '../site/locales.ts';
import { authorLanguage } from './author-language.ts';
import { scaffold, type Answers } from './scaffold.ts';
import { texts } from './texts.ts';

/** Asks, in Swedish or Spanish, what the new entry is, and writes its files. */
const language = authorLanguage(process.argv, process.env);
const words = texts[language];
const content = readRawContent('.');
const languages = new Intl.DisplayNames([language], { type: 'language' });
const isKey = (value: string) => keySchema.safeParse(value).success;

const kind = await answer(
  prompts.select({
    message: words.chooseKind,
    options: (['page', 'news', 'partnership', 'place'] as const).map((value) => ({
      value,
      label: words.kinds[value],
    })),
  }),
);
const homes = { page: 'pages/', news: 'news/', partnership: 'partnerships/', place: 'places/' };
const key = await ask(words.key, (value) => {
  if (!isKey(value)) return words.keyWrong;
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
    case 'news':
      return {
        language,
        kind: wanted,
        key,
        titles: await perLocale((name) => ask(words.title(name))),
        segments: await perLocale((name) =>
          ask(words.segment(name), (value) => (isKey(value) ? undefined : words.keyWrong)),
        ),
      };
    case 'partnership':
      return {
        language,
        kind: 'partnership',
        key,
        titles: await perLocale((name) => ask(words.title(name))),
        partners: await many(
          words.partners,
          dataFilesOf(content, 'place').map(({ key: place, data }) => ({
            value: place,
            label: nameIn(data.value, 'names'),
          })),
        ),
        themes: await many(
          words.themes,
          [...recordsOf(content, 'themes')].map(([theme, record]) => ({
            value: theme,
            label: nameIn(record, 'names'),
          })),
        ),
      };
    case 'place':
      return {
        language,
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
          country.safeParse(value).success ? undefined : words.countryWrong,
        ),
      };
  }
}

async function perLocale(
  question: (languageName: string) => Promise<string>,
): Promise<Record<Locale, string>> {
  const answers = forEachLocale(() => '');
  for (const locale of localeCodes)
    answers[locale] = await question(languages.of(locale) ?? locale);
  return answers;
}

/** Several of a list: the space bar marks, Enter goes on. */
function many(message: string, options: { value: string; label: string }[]): Promise<string[]> {
  return answer(
    prompts.multiselect({ message: `${message} (${words.howToMark})`, options, required: true }),
  );
}

/** The name of a record in the author's language. */
function nameIn(record: unknown, field: string): string {
  const names = isObject(record) ? record[field] : undefined;
  const name = isObject(names) ? names[language] : undefined;
  return typeof name === 'string' ? name : '';
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

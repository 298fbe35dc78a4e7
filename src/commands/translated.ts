import { readFileSync, writeFileSync } from 'node:fs';
import { readRawContent, textsOf } from '../checks/raw-content.ts';
import { today } from '../site/clock.ts';
import { localeCodes } from '../site/locales.ts';
import { authorLanguage } from './author-language.ts';
import { translatable } from './content-status.ts';
import { texts } from './texts.ts';
import { withStamp } from './translation-stamp.ts';

/** Stamps a text as translated from the present state of its twin. */
const words = texts[authorLanguage(process.argv, process.env)].translated;
const [folder = '', language = ''] = process.argv.slice(2);
const source = localeCodes.find((locale) => locale !== language);
const all = textsOf(readRawContent('.'));
const find = (locale: string | undefined) =>
  all.find(({ file }) => file.startsWith(`${folder.replace(/\/+$/, '')}/index.${String(locale)}.`));
const [text, twin] = [find(language), find(source)];
if (folder === '' || language === '') fail(words.usage);
if (!text) fail(words.missing(`${folder}/index.${language}.md`));
else if (!twin) fail(words.missing(`${folder}/index.${String(source)}.md`));
else {
  const state = translatable(twin);
  if (!state) fail(words.missing(twin.file));
  else {
    writeFileSync(
      text.file,
      withStamp(readFileSync(text.file, 'utf8'), {
        language: twin.locale,
        on: today,
        source: state,
      }),
    );
    console.log(words.done(text.file, twin.file));
  }
}

function fail(message: string): void {
  console.error(message);
  process.exit(1);
}

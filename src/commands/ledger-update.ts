import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesFile, serverFolder } from '../build/addresses.ts';
import { missingEntries, withEntries, type PublishedAddress } from '../routing/ledger.ts';
import { authorLanguage } from './author-language.ts';
import { texts } from './texts.ts';

/** Adds every address of the built site to the ledger; takes none out. */
const words = texts[authorLanguage(process.argv, process.env)].ledger;
const file = 'content/published.txt';
const list = join(serverFolder('dist'), addressesFile);
if (existsSync(list)) {
  const entries = JSON.parse(readFileSync(list, 'utf8')) as PublishedAddress[];
  const ledger = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, withEntries(ledger, entries));
  console.log(words.added(missingEntries(ledger, entries).length));
} else {
  console.error(words.notBuilt);
  process.exit(1);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { schemas } from '../checks/rules/fields.ts';
import { source } from '../schemas/source.ts';
import { withFieldTables } from './field-tables.ts';

/** Writes the field tables of `content/README.md` anew from the schemas. */
const file = 'content/README.md';
writeFileSync(file, withFieldTables(readFileSync(file, 'utf8'), { ...schemas, source }));
console.log(`The field tables of ${file} are up to date.`);

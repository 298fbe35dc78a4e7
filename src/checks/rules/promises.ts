import { promisesIn } from '../promises.ts';
import { proseOf } from '../prose.ts';
import type { Problem } from '../problem.ts';
import { dataFilesOf, isObject, type RawContent } from '../raw-content.ts';

/** Texts that promise an open call while `programme.yaml` does not say "open". */
export function openPromises(content: RawContent): Problem[] {
  const { value } =
    dataFilesOf(content, 'single').find(({ key }) => key === 'programme')?.data ?? {};
  if (!isObject(value) || value['status'] === 'open') return [];
  return (
    content.files
      // Its mails and texts for the value "open" are shown only where the record says so.
      .filter((file) => 'data' in file && file.key !== 'mails' && file.key !== 'programme')
      .flatMap((file) =>
        proseOf(file).flatMap(({ locale, words, line, column }) =>
          promisesIn(words, locale).map((sentence): Problem => ({
            code: 'open-promised',
            file: file.file,
            line,
            column,
            what: `This promises an open call: "${sentence.trim()}". content/programme.yaml does not say that the network is open.`,
            fix: 'Tell it as what was, or write that ICLD must be asked first.',
          })),
        ),
      )
  );
}

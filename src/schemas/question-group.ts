import { z } from 'astro/zod';
import { field } from './field.ts';
import { line, localized } from './text.ts';

/** A group of questions: a record of `content/questions.yaml`, in order. */
export const questionGroupSchema = z.strictObject({
  title: field(localized(line(3, 60)), {
    sv: 'Gruppens rubrik.',
    es: 'El título del grupo.',
  }),
  pages: field(
    z
      .array(
        z.string().regex(/^questions\/[a-z0-9-]+$/, 'must be the key of a page below questions/'),
      )
      .min(1, 'must name one page'),
    {
      sv: 'Frågorna i ordning, som nycklar: questions/cost.',
      es: 'Las preguntas en orden, como claves: questions/cost.',
    },
  ),
});

export type QuestionGroupRecord = z.infer<typeof questionGroupSchema>;

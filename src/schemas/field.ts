import { z } from 'astro/zod';

/**
 * Gives a schema field its description for authors, in Swedish and in Spanish.
 * The field tables in `content/README.md` are made from these descriptions.
 *
 *     title: field(z.string(), { sv: 'Sidans namn.', es: 'El nombre de la página.' })
 */
export function field<S extends z.ZodType>(schema: S, description: FieldDescription): S {
  // A copy, because several fields share one schema (every day is a `day`) but not one description.
  const own = schema.clone();
  descriptions.add(own, description);
  return own;
}

/** The description of a field, or undefined where the schema has none. */
export function descriptionOf(schema: z.ZodType): FieldDescription | undefined {
  return descriptions.get(schema);
}

const descriptions = z.registry<FieldDescription>();

export interface FieldDescription {
  /** For authors who read Swedish. */
  sv: string;
  /** For authors who read Spanish. */
  es: string;
}

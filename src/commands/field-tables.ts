import { z } from 'astro/zod';
import { descriptionOf, type FieldDescription } from '../schemas/field.ts';
import { isLocale } from '../site/locales.ts';

/**
 * Puts the field tables into a text between markers such as
 * `<!-- fields page sv -->` and `<!-- end -->`. Throws at a marker whose
 * schema does not exist.
 */
export function withFieldTables(text: string, schemas: Record<string, z.ZodObject>): string {
  return text.replace(markers, (_, name: string, language: Language) => {
    const schema = schemas[name];
    if (!schema) throw new Error(`There is no schema "${name}" for a field table.`);
    return `<!-- fields ${name} ${language} -->\n\n${fieldTable(schema, language)}\n\n<!-- end -->`;
  });
}

/** One row a field: name, whether it must be there, what to write; fields inside a field follow it. */
export function fieldTable(schema: z.ZodObject, language: Language): string {
  const { field, required, content } = headings[language];
  const rows = fieldsOf(schema).map(({ path, isOptional, description }) => {
    const { yes, no } = headings[language];
    return `| \`${path}\` | ${isOptional ? no : yes} | ${description[language]} |`;
  });
  return [`| ${field} | ${required} | ${content} |`, '| --- | --- | --- |', ...rows].join('\n');
}

/** Every field of a schema with its description, inner fields as `projects.title`. Throws where one is missing. */
export function fieldsOf(schema: z.ZodObject, above = ''): DescribedField[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const path = above + name;
    const description = descriptionOf(field);
    if (!description) throw new Error(`The field "${path}" has no description.`);
    const isOptional = z.safeParse(field, undefined).success;
    const inner = innerObject(field);
    return [{ path, isOptional, description }, ...(inner ? fieldsOf(inner, `${path}.`) : [])];
  });
}

/** The object inside optional, default and list wrappers; sources and texts by language have tables of their own. */
function innerObject(field: z.ZodType): z.ZodObject | undefined {
  let current: z.ZodType = field;
  for (;;) {
    if (current instanceof z.ZodObject) {
      const names = Object.keys(current.shape);
      const isShared = names.includes('publisher') || names.every(isLocale);
      return isShared ? undefined : current;
    }
    if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else if (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
      current = current.unwrap() as z.ZodType;
    } else return undefined;
  }
}

const markers = /<!-- fields ([a-z-]+) (sv|es) -->[^]*?<!-- end -->/g;

const headings = {
  sv: {
    field: 'Fält',
    required: 'Måste finnas',
    content: 'Vad som står där',
    yes: 'ja',
    no: 'nej',
  },
  es: { field: 'Campo', required: 'Obligatorio', content: 'Qué se escribe', yes: 'sí', no: 'no' },
};

type Language = keyof FieldDescription;

interface DescribedField {
  path: string;
  isOptional: boolean;
  description: FieldDescription;
}

import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../../src/checks/rules/fields.ts';
import { fieldsOf } from '../../../src/commands/field-tables.ts';
import { descriptionOf, field } from '../../../src/schemas/field.ts';

describe('every field of every schema', () => {
  it.each(Object.entries(schemas))('of %s has a description in both languages', (_, schema) => {
    // Throws at a field without one, inner fields included.
    for (const { path, description } of fieldsOf(schema)) {
      expect(description.sv, path).not.toBe(description.es);
      expect(description.sv, path).toMatch(/[.?]$/);
      expect(description.es, path).toMatch(/[.?]$/);
    }
  });

  it.each(Object.entries(schemas))('of %s has a description of its own', (_, schema) => {
    const fields = Object.values(schema.shape as Record<string, z.ZodType>);
    const descriptions = fields.map((field) => descriptionOf(field)?.sv);
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });

  it('is missed when it has none', () => {
    expect(() => fieldsOf(z.strictObject({ bare: z.string() }))).toThrow('"bare"');
  });

  it('keeps it when two fields are made from one schema', () => {
    const shared = z.string();
    const [a, b] = [field(shared, { sv: 'a', es: 'á' }), field(shared, { sv: 'b', es: 'ß' })];
    expect([descriptionOf(a)?.sv, descriptionOf(b)?.sv]).toEqual(['a', 'b']);
  });
});

import { describe, expect, it } from 'vitest';
import { schemas } from '../../../src/checks/rules/fields.ts';
import { descriptionOf } from '../../../src/schemas/field.ts';

describe('every field of every schema', () => {
  it.each(Object.entries(schemas))('of %s has a description in both languages', (_, schema) => {
    for (const [name, field] of Object.entries(schema.shape)) {
      const description = descriptionOf(field);
      expect(description, name).toBeDefined();
      expect(description!.sv, name).not.toBe(description!.es);
      expect(description!.sv, name).toMatch(/[.?]$/);
      expect(description!.es, name).toMatch(/[.?]$/);
    }
  });
});

import type { strings as swedish } from './strings/sv.ts';

/** The dictionary that types are read from: its keys and variables are the contract. */
export type Strings = typeof swedish;

/** A key of the dictionary, plural endings included. */
export type StringKey = keyof Strings;

/**
 * What another language must hold: every key, and the plural forms that its
 * own grammar adds (Spanish has `_many`).
 */
export type StringsLike = Record<StringKey, string> & Partial<Record<PluralKey, string>>;

type PluralKey = `${string}_${'zero' | 'two' | 'few' | 'many'}`;

/** A partnership's record as the tests of data quality read it. */
export interface PartnershipRecord {
  key: string;
  partners: string[];
  themes: string[];
  connection: string;
  network?: string;
  status: string;
  sources: { publisher: string; url?: string }[];
}

/** Partnerships between exactly the same places: one may be the other, written twice. */
export function identicalPartners(records: readonly PartnershipRecord[]): string[] {
  const seen = new Map<string, string>();
  return records.flatMap(({ key, partners }) => {
    const set = [...partners].sort().join(' + ');
    const other = seen.get(set);
    seen.set(set, key);
    return other === undefined ? [] : [`${key} and ${other} are both between ${set}`];
  });
}

/** Themes that no partnership has, and themes that most have: neither helps a reader to find anything. */
export function unhelpfulThemes(
  records: readonly PartnershipRecord[],
  themes: readonly string[],
  mostShare = 0.6,
): string[] {
  return themes.flatMap((theme) => {
    const count = records.filter((record) => record.themes.includes(theme)).length;
    if (count === 0) return [`${theme} has no partnership`];
    return count > records.length * mostShare
      ? [`${theme} has ${String(count)} of ${String(records.length)} partnerships`]
      : [];
  });
}

/** What a record says of the network that its other fields do not bear out. */
export function connectionProblems(records: readonly PartnershipRecord[]): string[] {
  return records.flatMap(({ key, connection, network }) => {
    const isIn = network === 'gender-equality';
    return (connection === 'in-network') === isIn
      ? []
      : [`${key} says "${connection}" with the network ${network ?? 'unknown'}`];
  });
}

/** Entries that rest on weak sources alone, whose text must say so in both languages. */
export function silentWeakEntries(
  records: readonly PartnershipRecord[],
  strengthOf: (publisher: string) => string | undefined,
  textsOf: (key: string) => string[],
  words: RegExp,
): string[] {
  return records
    .filter(({ sources }) => sources.every(({ publisher }) => strengthOf(publisher) === 'weak'))
    .filter(({ key }) => !textsOf(key).every((text) => words.test(text)))
    .map(({ key }) => `${key} rests on weak sources alone and does not say so`);
}

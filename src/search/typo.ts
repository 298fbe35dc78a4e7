/**
 * The known word that a reader may have meant: of those within `slips`, the
 * one that is nearest and begins alike. Undefined when the word is short for
 * so many slips, or nothing is near.
 */
export function findRepair(
  spellings: ReadonlyMap<string, string>,
  word: string,
  slips: number,
): string | undefined {
  if (slips > slipsAllowed(word)) return undefined;
  let best: string | undefined;
  let most = slips;
  for (const [folded, spelling] of spellings) {
    if (folded.length < shortest || !folded.startsWith(word.charAt(0))) continue;
    const found = distance(word, folded, most);
    if (found > most || (best !== undefined && found === most)) continue;
    best = spelling;
    most = found;
  }
  return best;
}

/** Optimal string alignment: insertions, losses, changes and swaps between two words; more than `most` counts as `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + (isSame ? 0 : 1),
          isSwap ? at(before, j - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(row: readonly number[], position: number): number {
  return row[position] ?? Infinity;
}

/** How many slips a word of this length may hold and still be guessed. */
function slipsAllowed(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}

const shortest = 4;

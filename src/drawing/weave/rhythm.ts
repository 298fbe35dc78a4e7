/**
 * An endless row of numbers from 0 up to 1 that a text decides: the same text
 * gives the same row, another text another one. Not for secrets.
 */
export function rhythmOf(text: string): () => number {
  let [a, b] = hash(text);
  return () => {
    // Two xorshift steps (Marsaglia) keep all 64 bits of the hash at work.
    a ^= a << 13;
    a ^= a >>> 17;
    a ^= a << 5;
    b ^= b << 13;
    b ^= b >>> 17;
    b ^= b << 5;
    return ((a + Math.imul(b, 0x9e3779b1)) >>> 0) / 2 ** 32;
  };
}

/** Two hashes of 32 bits (FNV-1a from two beginnings), mixed once more; never 0. */
function hash(text: string): [number, number] {
  return [0x811c9dc5, 0x1000193].map((start) => {
    let value = start;
    for (const byte of new TextEncoder().encode(text)) {
      value = Math.imul(value ^ byte, 0x01000193);
    }
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    return (value ^ (value >>> 13)) | 1;
  }) as [number, number];
}

/**
 * A function that computes each of its answers once: for pure functions that
 * are dear and are asked the same thing by every page. Arguments are compared
 * as JSON. Whoever gets an answer shares it with others and must not change it.
 */
export function memoized<Arguments extends readonly unknown[], Answer>(
  make: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (...given) => {
    const key = JSON.stringify(given);
    const found = known.get(key) ?? { answer: make(...given) };
    known.set(key, found);
    return found.answer;
  };
}

/**
 * Calls `make` once and hands out the same promise from then on. The dev
 * server loads what uses it anew when content changes, so there too it is
 * never older than the content.
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

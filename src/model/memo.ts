/**
 * Calls `make` once and hands out the same promise from then on. In the dev
 * server content changes while it runs, so there every call makes anew.
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return make();
    made ??= make();
    return made;
  };
}

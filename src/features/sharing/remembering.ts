/** Asks for each address once; what could not be had is asked for again next time. */
export function remembering<T>(
  ask: (address: string) => Promise<T>,
): (address: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (address) => {
    const asked = known.get(address) ?? ask(address);
    known.set(address, asked);
    asked.catch(() => known.delete(address));
    return asked;
  };
}

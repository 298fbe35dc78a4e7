/** The path of a brief as plain text, beside its page: `/sv/…/beslutsunderlag.txt`. */
export function briefTextPath({ path }: { path: string }): string {
  return `${path.replace(/\/$/, '')}.txt`;
}

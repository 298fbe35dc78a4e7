/** The path of a page's calendar file, which lies beside it: `/sv/kalender/` -> `/sv/kalender.ics`. */
export function calendarFilePath({ path }: { path: string }): string {
  return `${path.slice(0, -1)}.ics`;
}

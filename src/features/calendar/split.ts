/**
 * Events before the clock's day, the latest first, and those from that day
 * on, the next first. Days count as they are where an event takes place, and
 * one that has begun stays ahead until its last day is over. The headings
 * above both lists name the day, so that they stay true when nobody rebuilds.
 */
export function splitEvents<E extends { firstDay: string; lastDay: string }>(
  events: readonly E[],
  now: Date,
): { past: E[]; ahead: E[] } {
  const today = now.toISOString().slice(0, 10);
  const inOrder = [...events].sort((a, b) =>
    a.firstDay < b.firstDay ? -1 : Number(a.firstDay > b.firstDay),
  );
  const isAhead = ({ lastDay }: E) => lastDay >= today;
  return {
    past: inOrder.filter((event) => !isAhead(event)).reverse(),
    ahead: inOrder.filter(isAhead),
  };
}

/** How many hours the clocks of a zone are ahead of another's at a moment: 6 for Stockholm and Bogotá in January. */
export function hoursAhead(zone: string, other: string, at: Date): number {
  return (offsetOf(zone, at) - offsetOf(other, at)) / 60;
}

/** Minutes that a zone's clocks are ahead of UTC. */
function offsetOf(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

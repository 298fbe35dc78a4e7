/** The time zone of each country of the network, by ISO code. */
export const timeZones = {
  SE: 'Europe/Stockholm',
  CO: 'America/Bogota',
  GT: 'America/Guatemala',
} as const;

/**
 * The few colours that are needed outside the stylesheet: for the browser's
 * own frame, for icons and for pictures. A test holds them to the tokens.
 */
export const themeColors = { light: '#fbf8f1', dark: '#10141d' } as const;

/** What preview cards are written in, by their ground; `gap` is the shadow between the threads of a band. */
export const cardColors = {
  light: { ground: '#fbf8f1', text: '#201c16', quiet: '#4e4537', accent: '#8c2232' },
  deep: { ground: '#1f3259', text: '#fdfaf3', quiet: '#fdfaf3', accent: '#fdfaf3' },
  gap: '#201c16',
} as const;

/** Land on maps: half of the ground shows through, so that it is quiet by day and by night. */
export const landColor = { fill: '#8b7e67', opacity: 0.45 } as const;

/** The yarns as they look in pictures, which know no night: base and deep tone. */
export const yarnColors = {
  indigo: ['#2b4a80', '#1e3360'],
  weld: ['#ba861c', '#9c6d10'],
  cochineal: ['#b8325a', '#932043'],
  madder: ['#c05c2c', '#9d471e'],
  walnut: ['#93704b', '#765838'],
  lichen: ['#90609a', '#73477c'],
  copper: ['#32877f', '#216b64'],
  moss: ['#6e883a', '#566c2a'],
} as const;

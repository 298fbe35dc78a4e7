/** What stands between parts of a plain text, on a line of its own. */
export const separator = '* * *';

/** The package brings no types; these are the parts that the site uses. */
declare module 'hyphen/*/index.js' {
  const patterns: {
    hyphenateSync: (
      text: string,
      options?: { hyphenChar?: string; minWordLength?: number },
    ) => string;
  };
  export default patterns;
}

/**
 * The content security policy of every page: nothing from other hosts, no
 * inline script, no inline style but the one that the build allows by its
 * hash. WebAssembly is what the search index runs on.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** The policy that also allows one more inline style: `allowingStyle(policy, 'sha256-…')`. */
export function allowingStyle(policy: string, hash: string): string {
  return policy.replace(/style-src [^;]*/, (styles) => `${styles} '${hash}'`);
}

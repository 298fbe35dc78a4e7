import { localeCodes } from '../../site/locales.ts';
import { letterForms } from './patterns.ts';
import { formerCardPattern } from './former.ts';
import { stemOf, type Goal } from './goals.ts';
import { trailingPunctuation } from '../../routing/mangled.ts';
import { withBase } from '../../site/address.ts';

/** For the `http` block of nginx: what each address, however it is spoilt, was meant to be. */
export function nginxMaps(goals: readonly Goal[], base: string): string {
  return `# Made by the build of the site, for the http block:  include .../nginx-http.conf;
map_hash_bucket_size 256;
map_hash_max_size 16384;

# The path as it was sent, without parameters.
map $request_uri $site_sent {
  "~^(?<site_sent_path>[^?]*)" $site_sent_path;
}

# The path without what clings to its end.
map $uri $site_stem {
  "~^(?<site_stem_path>/.*?)${trailingPunctuation}*$" $site_stem_path;
}

# Where it leads; nginx compares without regard to capitals.
map $site_stem $site_goal {
  default "";
${goals.map(goalLine).join('\n')}
  ${formerCardLine(base)}
}
`;
}

/** For the `server` block of nginx: one permanent redirect, and 404 pages in their language. */
export function nginxServer(base: string): string {
  const at = (path: string) => withBase(path, base);
  const language = (locale: string) => `location ${at(`/${locale}/`)} {
  error_page 404 ${at(`/${locale}/404/index.html`)};
  try_files $uri $uri/index.html =404;
}
`;
  return `# Made by the build of the site, for the server block:  include .../nginx-server.conf;
# The files of the site must lie at ${base} below the server's root.
absolute_redirect off;
set $site_elsewhere $site_goal;
if ($site_goal = $site_sent) {
  set $site_elsewhere "";
}
if ($site_elsewhere) {
  return 301 $site_elsewhere$is_args$args;
}

${localeCodes.map(language).join('\n')}
location ${base} {
  error_page 404 ${at('/404.html')};
  try_files $uri $uri/index.html =404;
}
`;
}

function formerCardLine(base: string): string {
  const { path, to } = formerCardPattern;
  const card = { name: 'site_card', value: '$site_card' };
  return `"~^${withBase(path, base).replace('(', `(?<${card.name}>`)}$" "${withBase(to, base).replace('$1', card.value)}";`;
}

/** Letters beyond a–z need a pattern: nginx knows their bytes, not their capitals. */
function goalLine({ path, to }: Goal): string {
  const stem = stemOf(path);
  const isPlain = /^[\x21-\x7e]+$/.test(stem);
  const key = isPlain ? stem : `~*^${letterForms(stem, { capitals: true })}$`;
  return `  "${key}" "${encodeURI(to)}";`;
}

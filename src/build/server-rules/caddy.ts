import { localeCodes } from '../../site/locales.ts';
import { letterForms } from './patterns.ts';
import { formerCardPattern } from './former.ts';
import { stemOf, type Goal } from './goals.ts';
import { trailingPunctuation } from '../../routing/mangled.ts';
import { withBase } from '../../site/address.ts';

/** For a site of Caddy: one permanent redirect, and 404 pages in their language. */
export function caddyfile(goals: readonly Goal[], base: string): string {
  const at = (path: string) => withBase(path, base);
  return `# Made by the build of the site, for the block of a site:  import .../caddy.conf
# The files of the site must lie at ${base} below the site's root.
map {http.request.uri.path} {site_goal} {site_plain} {
${goals.map(goalLine).join('\n')}
${formerCardLine(base)}
	default "" ""
}
@site_bare expression \`{site_goal} != "" && {site_plain} != {http.request.uri.path} && {http.request.uri.query} == ""\`
redir @site_bare {site_goal} 301
@site_asked expression \`{site_goal} != "" && {site_plain} != {http.request.uri.path} && {http.request.uri.query} != ""\`
redir @site_asked {site_goal}?{http.request.uri.query} 301

file_server
handle_errors {
${localeCodes.map((locale) => notFoundOf(at(`/${locale}/*`), at(`/${locale}/404/index.html`), locale)).join('\n')}
	@site_other not path ${localeCodes.map((locale) => at(`/${locale}/*`)).join(' ')}
	rewrite @site_other ${at('/404.html')}
	file_server
}
`;
}

function goalLine({ path, to }: Goal): string {
  const pattern = letterForms(stemOf(path)).replaceAll('/', '/+');
  return `\t\`~(?i)^${pattern}${trailingPunctuation}*$\` ${encodeURI(to)} \`${to}\``;
}

function formerCardLine(base: string): string {
  const { path, to } = formerCardPattern;
  const goal = withBase(to, base).replace('$1', '${1}');
  return `\t\`~^${withBase(path, base)}$\` ${goal} ${goal}`;
}

function notFoundOf(paths: string, page: string, name: string): string {
  return `\t@site_${name} path ${paths}\n\trewrite @site_${name} ${page}`;
}

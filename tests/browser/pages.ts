import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyNth, isWhole } from '../support/scope.ts';
import { siteFolder, type servedSites } from '../support/sites.ts';

/** The address of a site that the browser opens, served by `serve-sites.ts`. */
export function siteAddress(name: (typeof servedSites)[number] = 'main'): string {
  const address = process.env[`TEST_SITE_${name.toUpperCase()}`];
  if (!address) throw new Error('The site is not served: run the tests by "npm run test:browser".');
  return address;
}

/** One page of every kind in both languages, and the two that are in all languages. */
export const kinds = [
  { kind: 'home', sv: '/sv/', es: '/es/' },
  { kind: 'information', sv: '/sv/natverket/', es: '/es/red/' },
  { kind: 'information with phases', sv: '/sv/sa-fungerar-det/', es: '/es/como-funciona/' },
  { kind: 'catalogue', sv: '/sv/partnerskap/', es: '/es/alianzas/' },
  {
    kind: 'partnership',
    sv: '/sv/partnerskap/kibaha-gotland/',
    es: '/es/alianzas/kibaha-gotland/',
  },
  {
    kind: 'partnership of three',
    sv: '/sv/partnerskap/ghanzi-ale/',
    es: '/es/alianzas/ghanzi-ale/',
  },
  { kind: 'country', sv: '/sv/lander/kenya/', es: '/es/paises/kenia/' },
  {
    kind: 'country with one partnership',
    sv: '/sv/lander/colombia/',
    es: '/es/paises/colombia/',
  },
  { kind: 'network', sv: '/sv/icld-natverk/klimat/', es: '/es/redes-del-icld/clima/' },
  { kind: 'figures', sv: '/sv/katalogen-i-siffror/', es: '/es/catalogo-en-cifras/' },
  { kind: 'place', sv: '/sv/platser/panajachel/', es: '/es/lugares/panajachel/' },
  { kind: 'list of places', sv: '/sv/platser/', es: '/es/lugares/' },
  { kind: 'theme', sv: '/sv/teman/konsrelaterat-vald/', es: '/es/temas/violencia-de-genero/' },
  { kind: 'list of themes', sv: '/sv/teman/', es: '/es/temas/' },
  { kind: 'story', sv: '/sv/natverkets-historia/', es: '/es/historia-de-la-red/' },
  { kind: 'calendar', sv: '/sv/kalender/', es: '/es/calendario/' },
  { kind: 'event', sv: '/sv/kalender/samtal-i-umea/', es: '/es/calendario/charla-en-umea/' },
  { kind: 'news list', sv: '/sv/nytt/', es: '/es/novedades/' },
  { kind: 'note', sv: '/sv/nytt/floden/', es: '/es/novedades/canales/' },
  { kind: 'glossary', sv: '/sv/ordlista/', es: '/es/glosario/' },
  { kind: 'site map', sv: '/sv/webbkarta/', es: '/es/mapa-del-sitio/' },
  { kind: 'search', sv: '/sv/sok/', es: '/es/buscar/' },
  { kind: 'search with results', sv: '/sv/sok/?q=våld', es: '/es/buscar/?q=violencia' },
  { kind: 'joining', sv: '/sv/att-delta/', es: '/es/participar/' },
  { kind: 'side', sv: '/sv/att-delta/colombia/', es: '/es/participar/colombia/' },
  {
    kind: 'step',
    sv: '/sv/att-delta/guatemala/fraga-icld/',
    es: '/es/participar/guatemala/preguntar-al-icld/',
  },
  {
    kind: 'brief',
    sv: '/sv/att-delta/colombia/beslutsunderlag/',
    es: '/es/participar/colombia/documento-para-decidir/',
  },
  {
    kind: 'question of the guide',
    sv: '/sv/att-delta/ar-det-for-oss/guatemala/',
    es: '/es/participar/es-para-nuestro-municipio/guatemala/',
  },
  {
    kind: 'end of the guide',
    sv: '/sv/att-delta/ar-det-for-oss/kommun-i-guatemala/',
    es: '/es/participar/es-para-nuestro-municipio/municipalidad-de-guatemala/',
  },
  {
    kind: 'participants',
    sv: '/sv/att-delta/vilka-deltar/',
    es: '/es/participar/quienes-participan/',
  },
  { kind: 'question', sv: '/sv/fragor/vad-kostar-det/', es: '/es/preguntas/cuanto-cuesta/' },
  { kind: 'contact', sv: '/sv/kontakt/', es: '/es/contacto/' },
  { kind: 'newsletter', sv: '/sv/for-nyhetsbrev/', es: '/es/para-boletines/' },
  {
    kind: 'newsletter with a choice',
    sv: '/sv/for-nyhetsbrev/?e=network&e=partnerships/bogota-umea&e=places/panajachel&l=all',
    es: '/es/para-boletines/?e=network&e=partnerships/bogota-umea&e=places/panajachel&l=all',
  },
  {
    kind: 'kit',
    sv: '/sv/partnerskap/kibaha-gotland/dela/',
    es: '/es/alianzas/kibaha-gotland/compartir/',
  },
  {
    kind: 'kit with a long word',
    sv: '/sv/tillganglighet/dela/',
    es: '/es/accesibilidad/compartir/',
  },
  { kind: 'not found', sv: '/sv/finns-inte/', es: '/es/no-existe/' },
] as const;

export const neutralPaths = ['/', '/finns-inte/no-existe/', '/kp/'];

const samples: readonly string[] = [...kinds.flatMap(({ sv, es }) => [sv, es]), ...neutralPaths];

/** Whether a path is one of those that stand for their kind. */
export function isSample(path: string): boolean {
  return samples.includes(path);
}

/**
 * The paths that the tests walk through: one page a kind, and of the built
 * site all but the pages that are made from records, which are all built
 * alike; of these every thirtieth. For a release all.
 */
export function walkedPaths(): string[] {
  const all = builtPaths();
  const isOfRecord = (path: string) => path.split('/').length > 4;
  const rest = all.filter((path) => !isOfRecord(path));
  return [...new Set([...samples, ...rest, ...everyNth(all.filter(isOfRecord), 30)])];
}

/** The language link of a page that stands for its kind: its name, and the path that it leads to. */
export function twinOf(path: string): { name: string; path: string } | undefined {
  const pair = kinds.find(({ sv, es }) => path === sv || path === es);
  if (!pair) return undefined;
  const twin = path === pair.sv ? pair.es : pair.sv;
  return {
    name: path === pair.sv ? 'Español' : 'Svenska',
    path: pair.kind === 'not found' ? `${twin.slice(0, 3)}/404/` : twin.replace(/\?.*/, ''),
  };
}

/** Every path of the built site that stays where it is; kits, which are all built alike, for a release only. */
function builtPaths(): string[] {
  return readdirSync(siteFolder('main'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !isStub(file))
    .filter((file) => isWhole || !isKit(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
}

function isKit(file: string): boolean {
  return readFileSync(join(siteFolder('main'), file), 'utf8').includes('data-kit');
}

function isStub(file: string): boolean {
  return readFileSync(join(siteFolder('main'), file), 'utf8').includes('data-link-page');
}

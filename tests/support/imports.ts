import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Every import in the source files below `folder`, with the file that holds it. */
export function importsBelow(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      return importsOf(file, readFileSync(file, 'utf8'));
    });
}

/** The imports of one source text. Relative ones are resolved to a path from the top of the project. */
export function importsOf(file: string, source: string): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"\n]*(?:\{[^}]*\}[^'"\n]*)?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...source.matchAll(pattern)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    const isRelative = target.startsWith('.');
    return { file, target: isRelative ? posix.join(posix.dirname(file), target) : target };
  });
}

/** The arrows of the house that an import breaks, as a sentence; undefined where it breaks none. */
export function brokenArrow({ file, target }: Import): string | undefined {
  const from = roomOf(file);
  if (from === undefined) return undefined;
  if (!target.startsWith('src/')) return brokenPackageRule(file, from, target);
  const to = roomOf(target);
  if (to === undefined || to === from) {
    const isOtherFeature = from === 'features' && featureOf(file) !== featureOf(target);
    return isOtherFeature ? `${file} imports another feature: ${target}` : undefined;
  }
  return (arrows[from] ?? []).includes(to)
    ? undefined
    : `${file} imports ${target}: ${from} must not import ${to}`;
}

/** Who may import whom, from house.md. A room may always import itself. */
const arrows: Record<string, readonly string[]> = {
  site: [],
  schemas: ['site'],
  i18n: ['schemas', 'site'],
  routing: ['site'],
  search: ['site'],
  model: ['routing', 'search', 'i18n', 'schemas', 'site'],
  drawing: ['schemas', 'site'],
  checks: ['routing', 'search', 'schemas', 'site'],
  components: ['drawing', 'model', 'routing', 'i18n', 'schemas', 'site'],
  features: ['components', 'drawing', 'model', 'routing', 'search', 'i18n', 'schemas', 'site'],
  layouts: [
    'features',
    'components',
    'drawing',
    'model',
    'routing',
    'i18n',
    'schemas',
    'site',
    'styles',
  ],
  pages: ['layouts', 'drawing', 'model', 'routing', 'i18n', 'schemas', 'site'],
  build: ['checks', 'drawing', 'routing', 'search', 'schemas', 'site'],
  commands: ['build', 'checks', 'drawing', 'routing', 'schemas', 'site'],
  'content.config.ts': ['schemas', 'site'],
  'env.d.ts': ['i18n', 'site'],
  'middleware.ts': ['model', 'routing', 'i18n', 'schemas', 'site'],
};

/** Packages that only some rooms may touch. */
const packageRooms: Record<string, readonly string[]> = {
  'astro:content': ['model', 'content.config.ts', 'layouts'],
  i18next: ['i18n'],
  pagefind: ['build', 'features'],
};

function brokenPackageRule(file: string, from: string, target: string): string | undefined {
  const rooms = packageRooms[target];
  if (rooms && !rooms.includes(from))
    return `${file} imports ${target}, which belongs to ${rooms.join(' and ')}`;
  const isPure = from === 'routing' || from === 'drawing' || from === 'site';
  if (isPure && target.startsWith('astro')) return `${file} imports ${target}: ${from} is pure`;
  return undefined;
}

/** `src/model/pages.ts` -> `model`; files at the top of `src` are rooms of their own. */
function roomOf(path: string): string | undefined {
  const [top, room] = path.split('/');
  return top === 'src' ? room : undefined;
}

function featureOf(path: string): string | undefined {
  return path.split('/')[2];
}

export interface Import {
  file: string;
  /** A path such as `src/site/locales.ts`, or a package's name. */
  target: string;
}

/**
 * How a page of the search benchmark's test corpus becomes files of this
 * site's content. `export-corpus.mjs --template` calls it for each page in
 * each language. The corpus is invented and is never published.
 */
export function render(page) {
  return page.kind === 'info' ? [textOf(page, `pages/info/${page.pageKey}`)] : partnership(page);
}

function partnership(page) {
  const folder = `partnerships/${page.pageKey}`;
  const [from, to] = page.years.split('–');
  const places = [
    { name: page.place, country: page.country.toUpperCase() },
    { name: page.se, country: 'SE' },
  ];
  return [
    textOf(page, folder),
    {
      path: `${folder}/facts.yaml`,
      text: [
        `partners: [${places.map(({ name }) => keyOf(name)).join(', ')}]`,
        `themes: [${themes[page.theme]}]`,
        'connection: other',
        'status: unknown',
        'periods:',
        `  - {dates: project, period: ${from}/${to}}`,
        'sources:',
        '  - {publisher: test, title: Testkälla, language: sv}',
        '',
      ].join('\n'),
    },
    ...places.map((place) => ({ path: `places/${keyOf(place.name)}.yaml`, text: placeOf(place) })),
  ];
}

function placeOf({ name, country }) {
  return [
    `names: {sv: ${JSON.stringify(name)}, es: ${JSON.stringify(name)}}`,
    `kind: ${/^Regi[oó]n/.test(name) ? 'region' : 'municipality'}`,
    `country: ${country}`,
    'reviewed: 2026-11-23',
    'sources:',
    '  - {publisher: test, title: Testkälla, language: sv}',
    '',
  ].join('\n');
}

function textOf({ lang, kind, slug, title, lead, facts, sections }, folder) {
  const described = Object.entries(facts ?? {}).map(([label, value]) => `- ${label}: ${value}`);
  return {
    path: `${folder}/index.${lang}.md`,
    text: [
      '---',
      `title: ${JSON.stringify(title)}`,
      // The site wants summaries of some length; the corpus has five shorter ones.
      `summary: ${JSON.stringify(lead.length < 40 ? `${lead} (${invented[lang]})` : lead)}`,
      `teaser: ${Array(30)
        .fill(lang === 'sv' ? 'testord' : 'palabra')
        .join(' ')}`,
      'reviewed: 2026-11-23',
      ...(kind === 'info' ? [`segment: ${slug}`] : []),
      '---',
      '',
      ...(described.length > 0 ? [...described, ''] : []),
      ...sections.flatMap(([heading, text]) => [`## ${heading}`, '', text, '']),
    ].join('\n'),
  };
}

/** The key of a place from its name: `Moi’s Bridge` -> `moi-s-bridge`. */
function keyOf(name) {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const invented = { sv: 'påhittad text för prov', es: 'texto inventado para pruebas' };

/** The site's theme that is nearest to each of the corpus's. */
const themes = {
  violence: 'gender-based-violence',
  indigenous: 'culture-and-economy',
  health: 'health',
  power: 'political-participation',
  economy: 'economy-and-care',
  dialogue: 'local-democracy',
  peace: 'resilience',
  environment: 'environment',
  education: 'education',
};

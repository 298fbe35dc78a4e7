import {
  makeIndex,
  type ConceptSource,
  type DocumentSource,
} from '../../../src/search/make-index.ts';
import { openIndex } from '../../../src/search/open-index.ts';

const concepts: ConceptSource[] = [
  {
    id: 'violence',
    aliases: {
      sv: ['våld', 'våld mot kvinnor', 'misshandel', 'utsatta kvinnor'],
      es: ['violencia', 'maltrato'],
      en: ['violence'],
    },
  },
  {
    id: 'home',
    aliases: { sv: ['hemvåld'], es: ['violencia doméstica'], en: [] },
    broader: ['violence'],
  },
  { id: 'join', aliases: { sv: ['gå med', 'delta'], es: ['participar'], en: ['join'] } },
  { id: 'indigenous', aliases: { sv: ['urfolk'], es: ['pueblo indígena'], en: ['indigenous'] } },
  { id: 'country-ZA', aliases: { sv: ['Sydafrika'], es: ['Sudáfrica'], en: ['South Africa'] } },
  { id: 'unused', aliases: { sv: ['rymdfart'], es: ['astronáutica'], en: ['space travel'] } },
];

const documents: [string, string, string, string[]][] = [
  [
    'Stellenbosch och Jönköping',
    'Skolan arbetar mot våld.',
    'Elever talar om misshandel.',
    ['country-ZA'],
  ],
  ['Kibaha och Gotland', 'Handboken hjälper den som utsatts.', 'Våld nämns en gång här.', []],
  ['Leticia och Västerbotten', 'Urfolkskvinnor planerar turism.', 'Turism i skogen.', []],
  ['Så går det till att delta', 'Hur en kommun går med.', 'Kostnader delas.', []],
  ['Belgrad och Östersund', 'Ett vattenverk byggs.', 'Hemvåld är inte ämnet.', ['country-ZA']],
];

/** Five invented pages, six concepts. */
export const sources: DocumentSource[] = documents.map(([title, summary, body, ids], number) => ({
  document: { path: `/sv/${String(number)}/`, title, summary, kind: 'information' },
  names: '',
  headings: '',
  body,
  concepts: ids,
}));

export const { index, others } = makeIndex('sv', sources, concepts);
export const own = openIndex(index);
export const whole = openIndex(index, others);

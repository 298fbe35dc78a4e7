import type { AuthorLanguage } from './author-language.ts';

/** What the authors' tools say, in the languages of their authors. */
export const texts = {
  sv: {
    chooseKind: 'Vad vill du skapa?',
    kinds: {
      page: 'En informationssida',
      news: 'En notis om något nytt',
      partnership: 'Ett partnerskap',
      place: 'En plats (kommun, region …)',
    },
    key: 'Nyckel: ett kort namn med små bokstäver a–z och bindestreck. Den ändras aldrig.',
    keyTaken: 'Den nyckeln finns redan.',
    keyWrong: 'Använd små bokstäver a–z, siffror och bindestreck.',
    title: (language: string) => `Rubrik på ${language}`,
    name: (language: string) => `Namn på ${language}`,
    segment: (language: string) =>
      `Sidans ord i adressen på ${language} (små bokstäver a–z och bindestreck)`,
    partners: 'Parterna; saknas någon, skapa först platsen',
    howToMark: 'mellanslag markerar, Enter går vidare',
    themes: 'Teman, högst fyra; flytta det viktigaste överst i facts.yaml efteråt',
    country: 'Landets kod, till exempel SE, CO eller GT',
    countryWrong: 'Skriv två stora bokstäver.',
    placeKind: 'Vad är platsen?',
    required: 'Det här behövs.',
    cancelled: 'Avbrutet. Inget har skrivits.',
    written: 'Det här har skrivits:',
    next: 'Fyll i det som står inom [SKRIV: …], källorna först: utan dem går webbplatsen inte att bygga. Texterna är utkast tills du tar bort draft: true. npm run content:status säger vad som återstår.',
    status: {
      heading: (day: string) => `Läget för innehållet den ${day}`,
      fine: 'Inget att göra.',
      reviews: 'Sidor vars granskning har gått ut',
      claims: 'Uppgifter som behöver kontrolleras mot källan',
      stale: 'Översättningar vars original har ändrats',
      drafts: 'Utkast som inte visas',
      withdrawn: 'Tillbakadragna sidor',
      problems: 'Fel som stoppar bygget (npm run build säger hur du rättar dem)',
      waiting: (count: number) => `${String(count)} ställen väntar på text`,
      introduction: 'inledningen',
      changed: (parts: string) => `ändrat: ${parts}`,
    },
    translated: {
      usage: 'Skriv mapp och språk: npm run content:translated -- content/pages/network es',
      missing: (file: string) => `${file} finns inte.`,
      done: (file: string, source: string) => `${file} är nu stämplad som översatt från ${source}.`,
    },
    move: {
      usage:
        'Skriv nyckeln och det nya: npm run content:move -- network sv=vart-natverk es=nuestra-red, eller npm run content:move -- partnerships/kibaha-gotland key=partnerships/kibaha-visby',
      missing: (key: string) => `Det finns ingen sida och inget partnerskap med nyckeln ${key}.`,
      taken: (folder: string) => `${folder} finns redan. Inget har ändrats.`,
      refused: 'Flytten skulle ge fel i innehållet. Inget har ändrats.',
      done: 'Flyttat. De gamla adresserna leder vidare:',
      next: 'Raderna står i content/redirects.yaml och ska stå kvar. Bygg webbplatsen och kör npm run ledger:update när den är publicerad.',
    },
    ledger: {
      notBuilt: 'Bygg webbplatsen först: npm run build',
      added: (count: number) =>
        `${String(count)} adresser lades till i content/published.txt. Inget har tagits bort.`,
    },
  },
  es: {
    chooseKind: '¿Qué quiere crear?',
    kinds: {
      page: 'Una página de información',
      news: 'Una nota sobre una novedad',
      partnership: 'Una alianza',
      place: 'Un lugar (municipio, región…)',
    },
    key: 'Clave: un nombre corto con letras minúsculas a–z y guiones. Nunca cambia.',
    keyTaken: 'Esa clave ya existe.',
    keyWrong: 'Use letras minúsculas a–z, números y guiones.',
    title: (language: string) => `Título en ${language}`,
    name: (language: string) => `Nombre en ${language}`,
    segment: (language: string) =>
      `Palabra de la dirección en ${language} (letras minúsculas a–z y guiones)`,
    partners: 'Los socios; si falta alguno, cree primero el lugar',
    howToMark: 'la barra espaciadora marca, Enter continúa',
    themes: 'Temas, cuatro como máximo; después ponga el principal al inicio en facts.yaml',
    country: 'Código del país, por ejemplo SE, CO o GT',
    countryWrong: 'Escriba dos letras mayúsculas.',
    placeKind: '¿Qué es el lugar?',
    required: 'Este dato es necesario.',
    cancelled: 'Cancelado. No se escribió nada.',
    written: 'Se escribió esto:',
    next: 'Complete lo que está entre [ESCRIBA: …], primero las fuentes: sin ellas no se puede construir el sitio. Los textos son borradores hasta que quite draft: true. npm run content:status dice lo que falta.',
    status: {
      heading: (day: string) => `Estado del contenido al ${day}`,
      fine: 'Nada pendiente.',
      reviews: 'Páginas cuya revisión ya venció',
      claims: 'Datos que hay que comprobar con la fuente',
      stale: 'Traducciones cuyo original cambió',
      drafts: 'Borradores que no se muestran',
      withdrawn: 'Páginas retiradas',
      problems: 'Errores que impiden construir el sitio (npm run build dice cómo corregirlos)',
      waiting: (count: number) => `${String(count)} lugares esperan texto`,
      introduction: 'la introducción',
      changed: (parts: string) => `cambió: ${parts}`,
    },
    translated: {
      usage:
        'Escriba la carpeta y el idioma: npm run content:translated -- content/pages/network es',
      missing: (file: string) => `${file} no existe.`,
      done: (file: string, source: string) => `${file} quedó marcada como traducida de ${source}.`,
    },
    move: {
      usage:
        'Escriba la clave y lo nuevo: npm run content:move -- network sv=vart-natverk es=nuestra-red, o npm run content:move -- partnerships/kibaha-gotland key=partnerships/kibaha-visby',
      missing: (key: string) => `No hay ninguna página ni alianza con la clave ${key}.`,
      taken: (folder: string) => `${folder} ya existe. No se cambió nada.`,
      refused: 'El cambio causaría errores en el contenido. No se cambió nada.',
      done: 'Movido. Las direcciones antiguas llevan a la nueva:',
      next: 'Las líneas están en content/redirects.yaml y deben quedarse. Construya el sitio y ejecute npm run ledger:update cuando esté publicado.',
    },
    ledger: {
      notBuilt: 'Primero construya el sitio: npm run build',
      added: (count: number) =>
        `Se agregaron ${String(count)} direcciones a content/published.txt. No se quitó ninguna.`,
    },
  },
} satisfies Record<AuthorLanguage, unknown>;

export type Texts = (typeof texts)['sv'];

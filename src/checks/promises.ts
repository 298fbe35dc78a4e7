import type { Locale } from '../site/locales.ts';

/**
 * Words that promise an open call. While the record of the programme does not
 * say "open", no page, feed or preview may hold them. Returns the sentences
 * that do, in a text of one language.
 */
export function promisesIn(text: string, locale: string): string[] {
  const { always, unlessHedged, hedge } = words[locale as Locale] ?? {};
  if (!always || !unlessHedged || !hedge) return [];
  const sentences = text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .split(/(?<=[.!?])\s+|\n+/u);
  return sentences.filter((sentence) => {
    if (always.some((pattern) => pattern.test(sentence))) return true;
    return !hedge.test(sentence) && unlessHedged.some((pattern) => pattern.test(sentence));
  });
}

/**
 * `always`: no turn of the sentence makes it honest. `unlessHedged`: honest
 * where the sentence denies it, asks it, or tells what to ask.
 */
const words: Partial<Record<string, PromiseWords>> = {
  sv: {
    always: [
      /(?<!\p{L})(ansök|sök|anmäl er|anmäl dig|anmäl intresse|gå med|bli medlem) (nu|idag|i dag|redan|senast|här)(?!\p{L})/iu,
      /(?<!\p{L})sista (ansöknings|anmälnings)dag/iu,
      /(?<!\p{L})(lediga|några|få) platser (kvar|till nätverket)/iu,
      /(?<!\p{L})välkom(men|na) (att|med) (ansök|anmäl|delta|söka|er |din )/iu,
      /(?<!\p{L})skicka in (er|din) (ansökan|intresseanmälan)/iu,
    ],
    unlessHedged: [
      /(ansökan|anmälan|utlysningen|nätverket|programmet|intaget) är (nu |fortfarande )?(öppen|öppet)(?!\p{L})/iu,
      /(?<!\p{L})(öppen|öppna|ny|nya|pågående) (utlysning|utlysningar|ansökningsomgång|ansökningsomgångar|inbjudan)(?!\p{L})/iu,
      /(?<!\p{L})tar (nu |fortfarande )?emot (nya )?(ansökningar|anmälningar|deltagare|medlemmar|kommuner|intresseanmälningar)/iu,
      /(?<!\p{L})ni kan (nu |fortfarande |redan |också )?(ansöka|anmäla|söka (medel|pengar|partnerskap)|gå med|bli medlem)/iu,
      /(?<!\p{L})söker (nu |fortfarande )?(nya|fler) (deltagare|medlemmar|kommuner|partner)/iu,
      /(?<!\p{L})ansökningstiden (är|går|löper|öppnar)/iu,
    ],
    hedge:
      /(?<!\p{L})(inte|ingen|inga|inget|varken|aldrig|om(?= (nätverket|ni|det|icld|de|den|någon|vi)(?!\p{L}))|fråga|frågar|okänt|oklart|osäkert)(?!\p{L})|\?/iu,
  },
  es: {
    always: [
      /(?<!\p{L})(postule|postúlese|postulen|inscríba(se|nse)|apúntese|súmese|solicite|participe|únase) (ya|ahora|hoy|aquí|antes del)(?!\p{L})/iu,
      /(?<!\p{L})(últimos|quedan) cupos/iu,
      /(?<!\p{L})fecha límite (de|para) (la |las )?(postula|inscrip|solicitud)/iu,
      /(?<!\p{L})(les? )?(invitamos|damos la bienvenida) a (postular|participar|inscribir|solicitar|unirse)/iu,
      /(?<!\p{L})envíe su (solicitud|postulación|inscripción)/iu,
    ],
    unlessHedged: [
      /(?<!\p{L})(convocatoria|inscripción|postulación|red|solicitud)(es)? (está |sigue |ya está )?abierta(s)?(?!\p{L})/iu,
      /(?<!\p{L})(inscripciones|postulaciones|solicitudes|convocatorias) (están |siguen )?abiertas/iu,
      /(?<!\p{L})(recibe|acepta|admite) (ahora |todavía |aún )?(nuevas |nuevos )?(participantes|miembros|solicitudes|postulaciones|municipios|inscripciones|socios)/iu,
      /(?<!\p{L})cupos (disponibles|libres)/iu,
      /(?<!\p{L})(su municipio|su alcaldía|su municipalidad|ya|ahora) (todavía |ya |ahora )?(puede|se puede) (postular|inscribir|unirse|solicitar)/iu,
      /(?<!\p{L})busca (ahora |todavía )?(nuevos|nuevas|más) (participantes|miembros|municipios|socios)/iu,
      /(?<!\p{L})plazo (de|para) (la |las )?(solicitud|postulaci|inscripci)\p{L}* (está|sigue|abre|corre|vence)/iu,
    ],
    hedge:
      /(?<!\p{L})(no|ni|ningún|ninguna|ninguno|nunca|si|pregunte|preguntar|desconoce|sin|falta saber)(?!\p{L})|[¿?]/iu,
  },
};

interface PromiseWords {
  always: readonly RegExp[];
  unlessHedged: readonly RegExp[];
  hedge: RegExp;
}

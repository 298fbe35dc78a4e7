declare namespace App {
  interface Locals {
    /** The language of the page that is being drawn. */
    locale: import('./site/locales.ts').Locale;
    /** The translator of that language. */
    t: import('./i18n/translator.ts').Translator;
  }
}

import 'i18next';
import type { Strings } from './dictionary.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    keySeparator: false;
    nsSeparator: false;
    resources: { translation: Strings };
    strictKeyChecks: true;
  }
}

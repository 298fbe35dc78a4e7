import { defineMiddleware } from 'astro:middleware';
import { translatorFor } from './i18n/translator.ts';
import { typeset } from './i18n/typeset.ts';
import { getPagesByAddress } from './model/pages.ts';
import { localeOfPath } from './routing/paths.ts';
import { resolveReferences } from './routing/references.ts';
import { withoutBase } from './site/address.ts';
import { defaultLocale } from './site/locales.ts';

/**
 * Gives every page its language and translator, and turns references by key
 * (`page:network`) that authors write in Markdown into paths. Then the text
 * is set by the rules of its language.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const locale = localeOfPath(withoutBase(url.pathname)) ?? defaultLocale;
  locals.locale = locale;
  locals.t = translatorFor(locale);

  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const pages = await getPagesByAddress();
  const html = resolveReferences(await response.text(), (key) => {
    const path = pages.get(`${locale}/${key}`)?.path;
    if (path === undefined)
      throw new Error(`${url.pathname} refers to "${key}", which is no page.`);
    return path;
  });
  return new Response(typeset(html), response);
});

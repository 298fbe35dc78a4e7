import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { BuiltPage } from '../site.ts';

/** A function that finds what is wrong with the HTML of a page; `rules` differ from those of every page. */
export function htmlChecker(rules: ConfigData['rules']): HtmlChecker {
  const validator = new HtmlValidate(
    new LoaderOfOneConfig({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        'doctype-style': 'off', // Astro writes the doctype in capitals; HTML does not mind.
        'long-title': 'off', // Titles are held to 80 characters by the schema, and end in the site's name.
        'no-trailing-whitespace': 'off', // Spaces that nobody sees.
        'require-sri': 'off', // Scripts and styles come from the site itself.
        'void-style': 'off', // Astro's own style.
        ...rules,
      },
    }),
  );
  return async ({ path, html }) => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) =>
          `${path}:${String(line)}:${String(column)} ${ruleId}: ${message}`,
      ),
    );
  };
}

/** Resolves the configuration once: to do so for each of many pages takes as long as to check them. */
class LoaderOfOneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

export type HtmlChecker = (page: Pick<BuiltPage, 'path' | 'html'>) => Promise<string[]>;

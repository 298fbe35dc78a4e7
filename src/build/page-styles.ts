import { parse, type Root } from 'postcss';

/**
 * A stylesheet that gives each page the rules it can use. Component styles
 * are scoped by an attribute that Astro puts on their elements
 * (`data-astro-cid-…`); a rule whose attribute is not in a page is of no use
 * there. Pages with the same components share one result.
 */
export function createPageStyles(sheet: string): (html: string) => string {
  const whole = parse(sheet);
  const known = new Map<string, string>();
  return (html) => {
    const scopes = new Set(html.match(scopePattern));
    const key = [...scopes].sort().join(' ');
    const made = known.get(key) ?? rulesFor(whole, scopes);
    known.set(key, made);
    return made;
  };
}

/** Short names for the scopes of a text, in the order in which they come: `data-astro-cid-j7pv25f6` -> `data-s1`. */
export function createScopeNames(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replace(scopePattern, (scope) => {
      const name = names.get(scope) ?? `data-s${names.size.toString(36)}`;
      names.set(scope, name);
      return name;
    });
}

function rulesFor(whole: Root, scopes: ReadonlySet<string>): string {
  const own = whole.clone();
  own.walkRules((rule) => {
    const used = rule.selectors.filter((selector) =>
      (selector.match(scopePattern) ?? []).every((scope) => scopes.has(scope)),
    );
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  own.walkAtRules((at) => {
    if (at.nodes?.length === 0 && at.name !== 'layer') at.remove();
  });
  return own.toString();
}

const scopePattern = /data-astro-cid-[a-z0-9]+/g;

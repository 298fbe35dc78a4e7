import type { APIRoute } from 'astro';
import { briefText } from '../../model/brief-text.ts';
import { getBriefPages } from '../../model/briefs.ts';
import type { Page } from '../../model/pages.ts';
import { fileParams } from '../../routing/files.ts';

export async function getStaticPaths() {
  return (await getBriefPages()).map((page) => ({
    params: fileParams(page, 'txt'),
    props: { page },
  }));
}

/** A decision brief as plain text; the mark at its beginning tells every host's readers that it is UTF-8. */
export const GET: APIRoute<{ page: Page }> = async ({ props }) =>
  new Response(`\ufeff${await briefText(props.page)}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

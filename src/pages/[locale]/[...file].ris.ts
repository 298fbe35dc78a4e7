import type { APIRoute } from 'astro';
import { citationOf, getCitations } from '../../model/citations.ts';
import type { Page } from '../../model/pages.ts';

export const getStaticPaths = () => getCitations('ris');

/** A partnership as a reference in a file. */
export const GET: APIRoute<{ page: Page }> = async ({ props }) =>
  new Response(await citationOf(props.page, 'ris'), {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { calendarFileOf, getCalendarFiles } from '../../model/calendar-files.ts';
import type { Page } from '../../model/pages.ts';

export const getStaticPaths = () => getCalendarFiles();

/** An event, or all of them, as a file for calendar programs. */
export const GET: APIRoute<{ page: Page }> = async ({ props }) =>
  new Response(await calendarFileOf(props.page), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });

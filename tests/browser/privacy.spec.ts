import { siteAddress } from './pages.ts';
import { expect, test } from './visit.ts';

test('a page that asks another host is caught', async ({ page, visit, misdeeds }) => {
  await page.route('**/sv/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<title>T</title><img src="http://other.example/a.png" alt="">',
    }),
  );
  await visit('/sv/');
  expect(misdeeds.join()).toContain('http://other.example/a.png');
});

test('a page that breaks the policy is caught', async ({ page, visit, misdeeds }) => {
  const headers = { 'content-security-policy': "default-src 'none'" };
  await page.route('**/sv/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers,
      body: '<title>T</title><p style="color: red">a</p>',
    }),
  );
  await visit('/sv/');
  expect(misdeeds.join()).toContain('Content Security Policy');
});

test('every page is sent with the policy as a header', async ({ request }) => {
  for (const path of ['/', '/sv/', '/sv/finns-inte/', '/pagefind/pagefind.js']) {
    const response = await request.get(siteAddress() + path);
    expect(response.headers()['content-security-policy'], path).toContain("default-src 'none'");
  }
});

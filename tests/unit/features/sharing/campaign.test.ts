import { describe, expect, it } from 'vitest';
import { withCampaign } from '../../../../src/features/sharing/campaign.ts';

const html =
  '<a href="https://a.example/sv/"><img src="https://a.example/cards/sv/a.png"></a> <a href="https://a.example/sv/">a.example/sv/</a>';

describe('the name of a mailing', () => {
  it('stands on every link of HTML, and on no picture', () => {
    expect(withCampaign(html, ' höst 2026&x ', 'html')).toBe(
      html.replaceAll(
        'href="https://a.example/sv/"',
        'href="https://a.example/sv/?utm_campaign=h%C3%B6st%202026%26x"',
      ),
    );
  });

  it('stands on every link of a text', () => {
    const text = 'A\n\nLäs mer: https://a.example/sv/\n\n* * *\n\nLea más: https://a.example/es/';
    expect(withCampaign(text, 'a', 'text')).toBe(
      'A\n\nLäs mer: https://a.example/sv/?utm_campaign=a\n\n* * *\n\nLea más: https://a.example/es/?utm_campaign=a',
    );
  });

  it('cannot end an attribute', () => {
    expect(withCampaign(html, '"><script>', 'html')).not.toContain('<script>');
  });

  it('changes nothing while it is empty', () => {
    expect(withCampaign(html, '  ', 'html')).toBe(html);
  });
});

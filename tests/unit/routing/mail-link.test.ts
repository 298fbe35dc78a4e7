import { expect, it } from 'vitest';
import { mailLink } from '../../../src/routing/mail-link.ts';

it('writes subject and text so that mail programs read them back', () => {
  const link = mailLink({ to: 'a@test.example', subject: 'Är & vi?', body: 'Hej\n¿Sí?\n' });
  expect(link).toBe(
    'mailto:a@test.example?subject=%C3%84r%20%26%20vi%3F&body=Hej%0D%0A%C2%BFS%C3%AD%3F',
  );
  expect(new URL(link).searchParams.get('body')).toBe('Hej\r\n¿Sí?');
});

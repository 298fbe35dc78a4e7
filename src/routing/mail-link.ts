/**
 * A link that opens the reader's mail program with a written mail. Lines end
 * as RFC 6068 asks (`%0D%0A`).
 */
export function mailLink({ to, subject, body }: WrittenMail): string {
  const text = body.trim().replace(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

export interface WrittenMail {
  to: string;
  subject: string;
  /** Plain text, lines set apart by line feeds. */
  body: string;
}

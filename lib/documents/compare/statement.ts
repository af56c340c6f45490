import { maskPersonal } from '../../text';
import { readLayout } from '../layout';
import type { FileStatement, FileText } from '../types';

const tidy = (words: string | undefined): string | null =>
  words ? maskPersonal(words.replace(/\s+/gu, ' ').trim()) : null;

/** What a file says of itself by its layout, as it is kept: personal numbers masked, no persons. */
export function statementOf(content: FileText): FileStatement {
  const { standing, number, issued, issuer, superior, subject, urgency, signedAt } = readLayout(content);
  return {
    standing: standing.is,
    number: number?.value.state === 'issued' ? number.value.text : null,
    issued: issued?.value ?? null,
    issuer: tidy(issuer?.value),
    superior: tidy(superior?.value),
    subject: tidy(subject?.value),
    urgency: urgency?.value.urgency ?? null,
    signedAt: content.signedAt ?? signedAt?.value ?? null,
  };
}

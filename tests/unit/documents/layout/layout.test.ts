import { describe, expect, it } from 'vitest';
import { type LayoutFacts, readLayout } from '../../../../lib/documents/layout';
import { HEADS, type Head } from './heads';

const numberOf = ({ number }: LayoutFacts): string | null => {
  if (!number) return null;
  return number.value.state === 'issued' ? number.value.text : '';
};

const urgencyOf = ({ urgency }: LayoutFacts): string | null => {
  if (!urgency) return null;
  const { words, until } = urgency.value;
  return until ? `${words}: ${until}` : words;
};

function read(text: string): Omit<Head, 'text'> {
  const facts = readLayout({ text });
  const { issued, issuer, superior, type, subject } = facts;
  return {
    number: numberOf(facts),
    issued: issued?.value ?? null,
    issuer: issuer?.value ?? null,
    superior: superior?.value ?? null,
    type: type?.value ?? null,
    subject: subject?.value ?? null,
    urgency: urgencyOf(facts),
  };
}

const nameOf = ({ text }: Head): string => text.replace(/\s+/gu, ' ').slice(0, 60);

it('there are heads of many kinds', () => expect(HEADS.length).toBeGreaterThanOrEqual(60));

describe.each(HEADS.map((head) => [nameOf(head), head] as const))('%s', (_, head) => {
  const { text, ...expected } = head;
  it('is read', () =>
    expect(read(text)).toEqual({ superior: null, type: null, subject: null, urgency: null, ...expected }));

  it('every fact stands where it says', () => {
    for (const fact of Object.values(readLayout({ text }))) {
      if (fact === null || Array.isArray(fact) || !('quote' in fact)) continue;
      const there = text.slice(fact.start, fact.end).normalize('NFC').replace(/\s+/gu, ' ');
      expect(there).toContain(fact.quote.split(' ')[0]);
    }
  });
});

describe('decomposed letters', () => {
  it.each(HEADS.slice(0, 40).map((head) => [nameOf(head), head] as const))('%s', (_, { text, ...expected }) => {
    const { number, issued, issuer } = read(text.normalize('NFD'));
    expect({ number, issued, issuer }).toEqual({
      number: expected.number,
      issued: expected.issued,
      issuer: expected.issuer,
    });
  });
});

import { expect, it } from 'vitest';
import { signingTime } from '../../../../lib/documents/pdf/signing-time';

const timeOf = (text: string) => signingTime(new TextEncoder().encode(text));
const signature = (made: string, hex = '00') =>
  `<< /Type /Sig /ByteRange [0 840 960 240] /Contents <${hex}> /M (D:${made}) >>`;

it.each([
  ['at the office', signature("20251114160542+07'00'"), '2025-11-14T16:05'],
  ['in UTC', signature('20251114160542Z'), '2025-11-14T23:05'],
  ['in another zone', signature("20251231233000-02'30'"), '2026-01-01T09:00'],
  ['without a zone', signature('202511141605'), '2025-11-14T16:05'],
  ['twice: the later one', signature("20251115080000+07'00'") + signature("20251114160542+07'00'"), '2025-11-15T08:00'],
  ['around a long signature', signature("20251114160542+07'00'", '0'.repeat(40_000)), '2025-11-14T16:05'],
  ['far in front of everything else', `${signature("20251114160542+07'00'")}${' '.repeat(5 * 1024 * 1024)}`, null],
  ['never: a note has a time too', "<< /Type /Annot /M (D:20251114160542+07'00') >>", null],
  ['on a day that does not exist', signature("20250230160542+07'00'"), null],
  ['never', '%PDF-1.7', null],
])('signed %s', (_, text, expected) => expect(timeOf(text)).toBe(expected));

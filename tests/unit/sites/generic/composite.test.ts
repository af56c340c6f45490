import { expect, it } from 'vitest';
import { dealt } from '../../../../lib/sites/generic/composite';
import type { LabelledField } from '../../../../lib/sites/generic/labels';
import { labelOf } from '../../../../lib/sites/generic/labels';
import { duesOf, textOf } from '../../../../lib/sites/generic/values';

const both: LabelledField[] = ['number', 'issued'];

it.each([
  ['1180/STC-QLNS\n15/04/2026'],
  ['15/04/2026\n1180/STC-QLNS'],
  ['1180/STC-QLNS ngày 15/04/2026'],
  ['1180/STC-QLNS (15/04/2026)'],
  ['1180/STC-QLNS - 15/04/2026'],
])('%j is a number and a day', (text) => {
  expect(dealt(text, both)).toEqual(['1180/STC-QLNS', '15/04/2026']);
});

it('what is missing in a cell is empty, and never another field', () => {
  expect(dealt('1180/STC-QLNS', both)).toEqual(['1180/STC-QLNS', '']);
  expect(dealt('15/04/2026', both)).toEqual(['', '15/04/2026']);
  expect(dealt('', both)).toEqual(['', '']);
});

it('words take what days and numbers leave', () => {
  expect(dealt('UBND tỉnh\n15/04/2026', ['issuer', 'issued'])).toEqual(['UBND tỉnh', '15/04/2026']);
});

const labelled = (called: string, text: string) => {
  const label = labelOf(called);
  if (!label) throw new Error(called);
  return { label, called, text };
};

it('a field says the words of its surest label, and nothing where it does not stand', () => {
  const values = [labelled('Nội dung', 'chung'), labelled('Trích yếu', 'V/v báo cáo')];
  expect(textOf(values, 'subject')).toBe('V/v báo cáo');
  expect(textOf(values, 'number')).toBeNull();
  expect(textOf([labelled('Độ mật', '')], 'secrecy')).toBe('');
});

it('the own deadline wins over the document’s, that over the reply’s, and a doubtful one comes last', () => {
  const all = ['Hạn cuối', 'Hạn trả lời', 'Hạn xử lý', 'Hạn xử lý của phòng'];
  const values = all.map((called, at) => labelled(called, String(at)));
  const of = (some: typeof values) => duesOf(some, () => true)[0]?.called;
  expect(of(values)).toBe('Hạn xử lý của phòng');
  expect(of(values.slice(0, 3))).toBe('Hạn xử lý');
  expect(of(values.slice(0, 2))).toBe('Hạn trả lời');
  expect(of(values.slice(0, 1))).toBe('Hạn cuối');
  expect(duesOf([labelled('Hạn xử lý', ''), labelled('Hạn trả lời', '1')], () => true)[0]?.called).toBe('Hạn trả lời');
});

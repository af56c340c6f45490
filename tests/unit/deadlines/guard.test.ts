import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Places, surveyor } from '../../../lib/deadlines/document/survey';
import { TIME, triggersFor } from '../../../lib/deadlines/document/triggers';
import { forgetTexts, guarded, partOf } from '../../../lib/deadlines/guard';
import { requiredBy } from '../../../lib/deadlines/guard/required';
import { LEADING } from '../../../lib/deadlines/roles/signals';
import { DIRECTIVE, DUTY } from '../../../lib/deadlines/roles/words';
import { documents } from './cases/documents';
import { none } from './cases/none';
import { office } from './cases/office';
import { table } from './cases/table';

const needs = (regex: RegExp): string[] => requiredBy(regex).map((set) => [...set].join('|'));
const texts = [documents, none, office].flatMap((lines) => table(lines).map(({ text }) => text.toLowerCase()));

describe('what a pattern needs', () => {
  it('is worked out from its source, the rarest first', () => {
    expect(needs(/(?<![a-z])(?:trước|chậm nhất) ngày(?! làm)/)).toEqual(['trước|chậm nhấ', ' ngày']);
    expect(needs(/ngày [0-9]{1,2}(?:\/[0-9]+)? hằng/)).toEqual([' hằng', 'ngày 0|ngày 00']);
    expect(needs(/a?bằng[^,]{0,9}(?:xong|hoàn thành)$/)).toEqual(['xong|hoàn thà', 'bằng|abằng']);
    expect(needs(/\d{4}(?:\t|nt)/)).toEqual(['\t|nt']);
  });

  it('is nothing where some way to match names no words', () => {
    for (const regex of [/trước|[a-z]+/, /(?:trước)?/, /(?:trước ){0,3}x/, /TRƯỚC/i, /.{2,}/]) {
      expect(needs(regex), regex.source).toEqual([]);
    }
  });

  it('stands in whatever matches', () => {
    for (const source of [
      '(?:gửi|nộp) (?:về|cho)? ?sở',
      'từ [0-9]{1,2}h(?:30)? đến',
      '[lio|]{1,2} ?[/.-] ?[0-9]{2}x',
    ]) {
      const regex = new RegExp(source);
      fc.assert(fc.property(fc.stringMatching(regex), (text) => guarded(regex).may(text)));
    }
  });
});

describe('a guarded pattern', () => {
  it('answers as the pattern itself', () => {
    for (const pattern of [...LEADING.map(({ words }) => words), DUTY, DIRECTIVE]) {
      for (const text of texts) {
        pattern.regex.lastIndex = 0;
        expect(pattern.test(text)).toBe(new RegExp(pattern.regex.source).test(text));
      }
    }
  });

  it('finds all its matches and the last', () => {
    const pattern = guarded(/ngày [0-9]+/g);
    expect(pattern.all('ngày 1, ngày 22').map(([words]) => words)).toEqual(['ngày 1', 'ngày 22']);
    expect(pattern.last('ngày 1, ngày 22')?.index).toBe(8);
    expect(pattern.last('tháng 1')).toBeNull();
  });

  it('of a part is asked with the words of the whole', () => {
    const pattern = guarded(/gửi báo cáo$/);
    const whole = 'đề nghị gửi báo cáo trước ngày 20/11';
    expect(pattern.may(partOf(whole, 'đề nghị'))).toBe(true);
    forgetTexts();
    expect(pattern.may('đề nghị')).toBe(false);
  });
});

describe('a survey', () => {
  const survey = surveyor({ times: TIME });
  const all = triggersFor('2026-11-16', true);

  it('passes over nothing that names a time, however it is spaced', () => {
    const spaced = [
      ...texts,
      ...texts.map((text) => text.replaceAll(' ', ' \t ')),
      ...texts.map((text) => text.replaceAll(' ', '\n')),
    ];
    for (const text of spaced) {
      const { times, runs } = survey(text);
      const everywhere = new Places(Array.from(text, (_, at) => at + 1));
      for (let at = all.next(text, 0, everywhere, runs); at >= 0; at = all.next(text, at + 1, everywhere, runs)) {
        expect(all.next(text, at, times, runs), text.slice(at, at + 20)).toBe(at);
      }
    }
  });

  it('knows where a part of the text begins', () => {
    const { times } = survey('hạn 20/11, sau đó 25/11');
    expect(times.from(10).after(0)).toBe('hạn 20/11, sau đó 25/1'.length - 10);
    expect(times.from(5).from(5).after(0)).toBe('hạn 20/11, sau đó 25/1'.length - 10);
  });
});

import { describe, expect, it } from 'vitest';
import type { DocumentRecord, FileReading, FileStatement } from '../../../../lib/documents';
import { ownFileOf, reconcile, statementOf } from '../../../../lib/documents/compare';
import { line } from '../../../gallery/data';

const NOTHING: FileStatement = {
  standing: 'document',
  number: null,
  issued: null,
  issuer: null,
  superior: null,
  subject: null,
  urgency: null,
  signedAt: null,
};

const file = (name: string, states: Partial<FileStatement>): FileReading => ({
  state: 'read',
  found: 0,
  name,
  at: 0,
  states: { ...NOTHING, ...states },
});

const OWN = {
  number: '12/TB-UBND',
  issued: '2026-04-03',
  issuer: 'UBND PHƯỜNG AN MẪU',
  subject: 'Thu gom rác thải',
} as const;

const record = (of: Partial<DocumentRecord>): DocumentRecord => line('later', { document: { ...OWN, ...of } }).document;

describe('which file is the document itself', () => {
  const system = { number: '12/TB-UBND', subject: 'Thu gom rác thải trên địa bàn phường' };
  const own = (files: FileReading[], of: { number: string | null; subject: string | null } = system) =>
    ownFileOf(of, files)?.name ?? null;
  it.each([
    ['by its number', [file('phuluc.pdf', { number: '11/KH-UBND' }), file('a.pdf', { number: '12/TB-UBND' })], 'a.pdf'],
    ['by its subject', [file('a.pdf', { number: '13/TB-UBND', subject: 'Thu gom rác thải' })], 'a.pdf'],
    [
      'none: another document is attached',
      [file('kh.pdf', { number: '11/KH-UBND', subject: 'Diễn tập phòng cháy năm nay' })],
      null,
    ],
    ['none: an annex of it', [file('pl.pdf', { standing: 'annex', number: '12/TB-UBND' })], null],
    ['none: a draft', [file('du thao.pdf', { standing: 'draft', subject: 'Thu gom rác thải' })], null],
    ['the only one that says nothing against it', [file('a.pdf', { issuer: 'UBND PHƯỜNG AN MẪU' })], 'a.pdf'],
    [
      'the signed one of two such',
      [file('a.pdf', { issuer: 'X' }), file('b.signed.pdf', { issuer: 'X' })],
      'b.signed.pdf',
    ],
    ['none of two such', [file('a.pdf', { issuer: 'X' }), file('b.pdf', { issuer: 'X' })], null],
  ])('%s', (_, files, expected) => expect(own(files)).toBe(expected));
  it('the only file, where the system says neither number nor subject', () =>
    expect(own([file('a.pdf', { number: '5/X', subject: 'Y' })], { number: null, subject: null })).toBe('a.pdf'));
});

describe('differences', () => {
  const of = (system: Partial<DocumentRecord>, states: Partial<FileStatement>) =>
    (reconcile(record({ ...system, files: [file('a.pdf', { ...OWN, ...states })] })).differences ?? []).map(
      ({ of: fact, inFile, inSystem }) => [fact, inFile, inSystem],
    );
  it.each([
    ['none where all agree', {}, {}, []],
    ['none in spaces, dashes, zeros and case', { number: '012 / tb–ubnd' }, {}, []],
    ['the day', {}, { issued: '2026-04-04' }, [['issued', '2026-04-04', '2026-04-03']]],
    ['the number of a file about the same', {}, { number: '13/TB-UBND' }, [['number', '13/TB-UBND', '12/TB-UBND']]],
    ['the issuer', {}, { issuer: 'SỞ TƯ PHÁP' }, [['issuer', 'SỞ TƯ PHÁP', 'UBND PHƯỜNG AN MẪU']]],
    ['a stamp that the system does not know', {}, { urgency: 'immediate' }, [['urgency', 'immediate', 'normal']]],
    ['no stamp where the system has one', { urgency: 'urgent' }, {}, []],
    [
      'a subject far off',
      { subject: 'Kiểm tra an toàn thực phẩm' },
      {},
      [['subject', 'Thu gom rác thải', 'Kiểm tra an toàn thực phẩm']],
    ],
    ['nothing that the file does not say', {}, { issued: null, issuer: null, subject: null }, []],
  ] as const)('%s', (_, system, states, expected) => expect(of(system, states)).toEqual(expected));

  it('stay noticed until they are others', () => {
    const first = reconcile(record({ files: [file('a.pdf', { ...OWN, issued: '2026-04-04' })] }));
    const [difference] = first.differences ?? [];
    const seen = { ...first, differences: difference ? [{ ...difference, seen: true as const }] : [] };
    expect(reconcile(seen).differences).toEqual(seen.differences);
    expect(reconcile({ ...seen, issued: '2026-04-05' }).differences?.[0]?.seen).toBeUndefined();
  });
});

describe('a stamp of urgency', () => {
  const paper = (urgency: FileStatement['urgency']) => [file('a.pdf', { ...OWN, urgency })];
  const raised = reconcile(record({ files: paper('immediate') }));
  it('counts where the system gives a lower urgency, and the difference is shown', () => {
    expect(raised).toMatchObject({
      urgency: 'immediate',
      urgencyWords: 'HỎA TỐC',
      stamped: { file: 'a.pdf', system: { urgency: 'normal', urgencyWords: null } },
      differences: [{ of: 'urgency', inFile: 'immediate', inSystem: 'normal' }],
    });
    expect(reconcile(raised)).toEqual(raised);
  });
  it('does not count where the system gives a higher one, and the difference is shown', () => {
    const system = { urgency: 'immediate', urgencyWords: 'Hỏa tốc' } as const;
    const kept = reconcile(record({ ...system, files: paper('urgent') }));
    expect(kept).toMatchObject({ ...system, differences: [{ inFile: 'urgent', inSystem: 'immediate' }] });
    expect(kept).not.toHaveProperty('stamped');
  });
  it('goes with its file', () => {
    const again = reconcile({ ...raised, files: paper(null) });
    expect(again).toMatchObject({ urgency: 'normal', urgencyWords: null });
    expect(again).not.toHaveProperty('stamped');
    expect(again).not.toHaveProperty('differences');
  });
});

describe('what the system does not give', () => {
  const bare = record({ issued: null, issuer: null, files: [file('a.pdf', OWN)] });
  it('is taken from the file and marked', () =>
    expect(reconcile(bare)).toMatchObject({
      issued: '2026-04-03',
      issuer: 'UBND PHƯỜNG AN MẪU',
      fromFile: ['issuer', 'issued'],
    }));
  it('is the same when done again', () => expect(reconcile(reconcile(bare))).toEqual(reconcile(bare)));
  it('goes when the file says so no more', () => {
    const again = reconcile({ ...reconcile(bare), files: [file('a.pdf', { ...OWN, issued: null })] });
    expect(again.issued).toBeNull();
    expect(again.fromFile).toEqual(['issuer']);
  });
  it('is never taken from another document that is attached', () =>
    expect(
      reconcile({
        ...bare,
        files: [file('a.pdf', { ...OWN, number: '9/KH', subject: 'Diễn tập phòng cháy chữa cháy' })],
      }).issued,
    ).toBeNull());
});

it('a statement masks personal numbers and keeps no person', () => {
  const text =
    'UBND XÃ TÂN MẪU\nSố: 5/UBND\nTân Mẫu, ngày 3 tháng 3 năm 2026\nV/v xác nhận ông Ba, điện thoại 0912345678\nKính gửi: Ông Ba.\nNơi nhận:\n- Lưu.\nCHỦ TỊCH\nNguyễn Văn Mẫu';
  const kept = JSON.stringify(statementOf({ text }));
  expect(kept).not.toContain('0912345678');
  expect(kept).not.toContain('Nguyễn Văn Mẫu');
  expect(statementOf({ text, signedAt: '2026-03-03T10:00' }).signedAt).toBe('2026-03-03T10:00');
});

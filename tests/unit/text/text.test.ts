import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldKey, foldLabel, maskPersonal } from '../../../lib/text';

describe('folding', () => {
  it.each([
    ['TRƯỚC NGÀY 20/11', 'trước ngày 20/11'],
    ['trước\u00a0 ngày\u2003 20', 'trước ngày 20'],
    ['tr\u00adước ng\u200bày', 'trước ngày'],
    ['hoà, thuỷ, khoẻ, uý', 'hòa, thủy, khỏe, úy'],
    ['hoàn toàn, quý, quỳ', 'hoàn toàn, quý, quỳ'],
    ['qúy III', 'quý iii'],
    ['trứơc, ngừơi, trứớc', 'trước, người, trước'],
    ['kết qủa, quan', 'kết quả, quan'],
    ['Ðộ khẩn', 'độ khẩn'],
    ['２０/１１', '20/11'],
    ['a \r\n b\tc', 'a\nb\tc'],
    ['ngày **01** – 02', 'ngày 01 - 02'],
  ])('%s', (text, want) => {
    expect(fold(text).text).toBe(want);
    expect(fold(text.normalize('NFD')).text).toBe(want);
  });

  it('leads back to the original', () => {
    const source = 'Gửi  tr\u00adước NGÀY\u00a0 20 tháng 11'.normalize('NFD');
    const folded = fold(source);
    const at = folded.text.indexOf('trước ngày');
    const quote = source.slice(folded.sourceStart(at), folded.sourceEnd(at + 'trước ngày'.length));
    expect(quote.normalize('NFC')).toBe('tr\u00adước NGÀY');
  });

  it('takes any string and never leaves it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        const folded = fold(source);
        expect(folded.sourceStart(folded.text.length)).toBe(source.length);
        for (let i = 0; i < folded.text.length; i += 1) {
          expect(folded.sourceStart(i) <= folded.sourceStart(i + 1)).toBe(true);
          expect(folded.sourceEnd(i + 1) > folded.sourceStart(i)).toBe(true);
        }
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('says the same of NFC and NFD', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ ]{0,40}$/),
        (s) => {
          expect(fold(s.normalize('NFD')).text).toBe(fold(s).text);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('labels and keys', () => {
  it.each([
    ['1. Số/ký hiệu:', 'số/ký hiệu'],
    ['Ðộ khẩn (*) :', 'độ khẩn'],
    ['HẠN XỬ LÝ', 'hạn xử lý'],
    ['Trích yếu\u00a0 nội dung *', 'trích yếu nội dung'],
    ['- Ngày đến (dd/mm/yyyy):', 'ngày đến'],
    ['Hạn xử lí'.normalize('NFD'), 'hạn xử lí'],
  ])('%s', (text, want) => {
    expect(foldLabel(text)).toBe(want);
  });

  it('compares numbers without spaces and leading zeros', () => {
    expect(foldKey(' 0012 / TB-UBND')).toBe(foldKey('12/tb-ubnd'));
    expect(foldKey('UBND phường Hoà Thạnh')).toBe(foldKey('ubnd phường hòa thạnh'));
    expect(foldKey('120/TB')).not.toBe(foldKey('12/TB'));
  });
});

describe('masking', () => {
  it.each([
    ['gọi 0905123456 nhé', 'gọi •••••••••• nhé'],
    ['0905.11.12.25', '••••.••.••.••'],
    ['+84 905 123 456', '+•• ••• ••• •••'],
    ['CCCD 079093012345', 'CCCD ••••••••••••'],
    ['số tài khoản: 3112.2025.1501', 'số tài khoản: ••••.••••.••••'],
  ])('%s', (text, want) => {
    expect(maskPersonal(text)).toBe(want);
  });

  it.each(['trước ngày 05/11/2025', '05-11-2025 10 giờ', '1234/UBND-VX', '05.11.2025', '25.137.500 đồng'])(
    'leaves %s',
    (text) => {
      expect(maskPersonal(text)).toBe(text);
    },
  );
});

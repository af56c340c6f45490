import { describe, expect, it } from 'vitest';
import { namingIn } from '../../../lib/tasks';
import { claim } from './make';

const NEW = claim({ date: '2026-12-05', quote: 'đến ngày 05/12/2026' });

const EXTENDS = [
  'Gia hạn thời gian báo cáo tại Công văn số 402/SNV-CCHC ngày 14/11/2026 đến ngày 05/12/2026.',
  'Sở Nội vụ lùi thời hạn nêu tại Công văn số 0402 / SNV-CCHC ngày 14 tháng 11 năm 2026 đến ngày 05/12/2026.',
  'Điều chỉnh thời hạn báo cáo tại văn bản số: 402/SNV-CCHC (ngày 14/11/2026) đến ngày 05/12/2026;',
  'V/v thay thế thời hạn tại Công văn số 402/SNV-CCHC ngày 14.11.2026',
  'GIA HẠN NỘP HỒ SƠ THEO CÔNG VĂN SỐ 402/SNV-CCHC NGÀY 14/11/2026',
  'Kéo dài thời gian thực hiện Kế hoạch số 402/SNV-CCHC, ngày 14/11/2026 đến ngày 05/12/2026'.normalize('NFD'),
  'Dời lịch họp tại Giấy mời số 402/SNV-CCHC ngày 14/11/2026 sang ngày 05/12/2026',
] as const;

const RECALLS = [
  'Thu hồi Công văn số 402/SNV-CCHC ngày 14/11/2026 do có sai sót.',
  'Văn bản này thay thế Công văn số 402/SNV-CCHC ngày 14/11/2026.',
  'Hủy bỏ Giấy mời số 402/SNV-CCHC ngày 14/11/2026.',
] as const;

const NOTHING = [
  'Căn cứ Công văn số 402/SNV-CCHC ngày 14/11/2026 của Sở Nội vụ, báo cáo trước ngày 05/12/2026.',
  'Đơn vị xin gia hạn thời gian báo cáo theo Công văn số 402/SNV-CCHC ngày 14/11/2026.',
  'Không gia hạn thời gian báo cáo tại Công văn số 402/SNV-CCHC ngày 14/11/2026.',
  'Gia hạn thời gian báo cáo đến ngày 05/12/2026.',
  'Thu hồi đất theo Quyết định số 402/SNV-CCHC ngày 14/11/2026',
  'Đề nghị thu hồi Công văn số 402/SNV-CCHC.',
] as const;

describe('what a document says of an earlier one', () => {
  it.each(EXTENDS)('extends it: %s', (text) => {
    expect(namingIn(text, [NEW], null)).toMatchObject([
      { kind: 'extension', number: '402/snv-cchc', issued: '2026-11-14', limit: { date: '2026-12-05' } },
    ]);
  });

  it.each(RECALLS)('recalls it: %s', (text) => {
    expect(namingIn(text, [], null)).toMatchObject([{ kind: 'recall', number: '402/snv-cchc', limit: null }]);
  });

  it.each(NOTHING)('leaves it as it is: %s', (text) => expect(namingIn(text, [NEW], null)).toEqual([]));

  it('takes the limit of its own sentence among several', () => {
    const text = 'Gia hạn Công văn số 402/SNV-CCHC đến ngày 05/12/2026. Gửi danh sách trước ngày 20/11/2026.';
    const other = claim({ date: '2026-11-20', quote: 'trước ngày 20/11/2026' });
    expect(namingIn(text, [other, NEW], null)).toMatchObject([{ limit: { date: '2026-12-05' } }]);
    expect(namingIn('Gia hạn thời hạn tại Công văn số 402/SNV-CCHC.', [other, NEW], null)).toEqual([]);
  });
});

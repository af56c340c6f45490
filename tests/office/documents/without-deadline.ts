import { heading, p } from '../print/paper';
import type { Days } from '../truth/days';
import { longDate, slash } from '../truth/words';
import type { OfficeDocument } from '../types';
import { cityCommittee, inspectorate, womensUnion } from './agencies';
import { compose } from './compose';

/** Documents that wait for the officer and state no deadline, though dates stand in all of them. */

function complaintsReport(d: Days): OfficeDocument {
  return compose({
    id: '1048760',
    arrival: 2910,
    number: '531/BC-TTTP',
    from: inspectorate,
    subject:
      'Báo cáo kết quả công tác tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng, lãng phí, tiêu cực',
    type: 'Báo cáo',
    issued: d.work(-6),
    received: d.work(-5),
    due: 'Vô hạn',
    sheets: [
      {
        title: 'BÁO CÁO',
        about:
          'Kết quả công tác tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng, lãng phí, tiêu cực',
        content: [
          p(
            `Kỳ báo cáo từ ngày ${slash(d.day(-100))} đến ngày ${slash(d.day(-11))}, các cơ quan hành chính trên địa bàn đã tiếp 1.284 lượt công dân, tiếp nhận 967 đơn; đã giải quyết 84/91 vụ việc thuộc thẩm quyền, đạt 92,3%.`,
          ),
          p(
            'Công tác hòa giải ở cơ sở được quan tâm, nhiều vụ việc được giải quyết ngay từ khi phát sinh, không để trở thành điểm nóng.',
          ),
          p(
            `Số liệu trong Báo cáo được tổng hợp đến ngày ${slash(d.day(-11))} từ Cơ sở dữ liệu quốc gia về công tác tiếp công dân./.`,
          ),
        ],
      },
    ],
  });
}

/** Signed on paper and scanned. */
function librarySubmission(d: Days): OfficeDocument {
  return compose({
    id: '1048774',
    arrival: 2953,
    number: '17/TTr-HPN',
    from: womensUnion,
    subject: 'Tờ trình về việc hỗ trợ kinh phí tổ chức mô hình “Góc đọc sách cho trẻ em” tại nhà văn hóa các khu phố',
    type: 'Tờ trình',
    issued: d.work(-2),
    received: d.work(-1),
    due: '',
    sheets: [
      {
        title: 'TỜ TRÌNH',
        scanned: true,
        about: 'Về việc hỗ trợ kinh phí tổ chức mô hình “Góc đọc sách cho trẻ em” tại nhà văn hóa các khu phố',
        to: ['Ủy ban nhân dân phường An Mẫu'],
        content: [
          p(
            `Mô hình “Góc đọc sách cho trẻ em” được thí điểm tại khu phố 2 từ ${longDate(d.day(-130))}, thu hút trung bình 25 lượt trẻ mỗi tuần, được phụ huynh đồng tình ủng hộ.`,
          ),
          p(
            'Hội Liên hiệp Phụ nữ phường kính trình Ủy ban nhân dân phường xem xét, hỗ trợ kinh phí mua kệ, sách, bàn ghế cho 04 khu phố còn lại, dự toán 38.500.000 đồng.',
          ),
          p('Kính mong Ủy ban nhân dân phường quan tâm./.'),
        ],
      },
    ],
  });
}

function houseRules(d: Days): OfficeDocument {
  return compose({
    id: '1048781',
    arrival: 2896,
    number: '2790/QĐ-UBND',
    from: cityCommittee,
    subject: 'Quyết định ban hành Quy chế quản lý, sử dụng nhà văn hóa khu phố, ấp trên địa bàn thành phố',
    type: 'Quyết định',
    issued: d.work(-9),
    received: d.work(-7),
    sheets: [
      {
        title: 'QUYẾT ĐỊNH',
        about: 'Ban hành Quy chế quản lý, sử dụng nhà văn hóa khu phố, ấp trên địa bàn thành phố',
        content: [
          p(`Căn cứ Nghị quyết số 15/NQ-HĐND ngày ${slash(d.day(-60))} của Hội đồng nhân dân thành phố,`),
          heading('QUYẾT ĐỊNH:'),
          p('Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý, sử dụng nhà văn hóa khu phố, ấp.'),
          p(
            `Điều 2. Quyết định này có hiệu lực thi hành kể từ ${longDate(d.day(20))} và thay thế Quyết định số 1102/QĐ-UBND ${longDate(d.day(-900))}.`,
          ),
          p(
            'Điều 3. Chánh Văn phòng Ủy ban nhân dân thành phố, Giám đốc các sở, ngành, Chủ tịch Ủy ban nhân dân các phường, xã chịu trách nhiệm thi hành./.',
          ),
        ],
      },
    ],
  });
}

export const withoutDeadline = (d: Days): OfficeDocument[] => [
  complaintsReport(d),
  librarySubmission(d),
  houseRules(d),
];

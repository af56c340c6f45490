import { p } from '../print/paper';
import type { Days } from '../truth/days';
import { beforeDay, said, task } from '../truth/tasks';
import { slash, weekdayName } from '../truth/words';
import type { OfficeDocument } from '../types';
import { cityOffice, ward } from './agencies';
import { compose } from './compose';

/** A meeting, and a deadline to register for it. */
function dialogue(d: Days): OfficeDocument {
  const day = d.work(3);
  const quote = `08 giờ 00, ${weekdayName(day)}, ngày ${slash(day)}`;
  const meeting = said({ kind: 'meeting', date: day, time: '08:00', bound: 'at', quote, source: 'attachment' });
  return compose({
    id: '1048640',
    arrival: 2975,
    number: '216/GM-UBND',
    from: ward,
    subject:
      'Giấy mời dự Hội nghị đối thoại giữa Chủ tịch UBND phường với Nhân dân về thủ tục hành chính và trật tự đô thị',
    type: 'Giấy mời',
    issued: d.work(-2),
    received: d.work(-2),
    sheets: [
      {
        title: 'GIẤY MỜI',
        about: 'Dự Hội nghị đối thoại giữa Chủ tịch UBND phường với Nhân dân về thủ tục hành chính và trật tự đô thị',
        to: ['Trưởng các phòng, Trung tâm Phục vụ hành chính công', 'Trưởng các khu phố'],
        content: [
          p('Ủy ban nhân dân phường An Mẫu trân trọng kính mời các đồng chí dự Hội nghị đối thoại với Nhân dân.'),
          p(`Thời gian: ${quote}.`),
          p('Địa điểm: Hội trường Ủy ban nhân dân phường, số 15 đường Lê Lợi, khu phố 3.'),
          p(
            `Đề nghị các đơn vị đăng ký đại biểu tham dự và nội dung đối thoại về Văn phòng HĐND và UBND phường trước ngày ${slash(d.work(2))}.`,
          ),
          p('Rất mong các đồng chí sắp xếp thời gian tham dự đầy đủ, đúng thành phần./.'),
        ],
      },
    ],
    tasks: { file: [task(meeting), task(beforeDay(d.work(2)))] },
  });
}

/** A letter that calls to a meeting. */
function clearance(d: Days): OfficeDocument {
  const day = d.work(5);
  const quote = `14 giờ 00, ${weekdayName(day)}, ngày ${slash(day)}`;
  return compose({
    id: '1048655',
    arrival: 2989,
    number: '6731/VP-ĐT',
    from: cityOffice,
    subject:
      'V/v mời họp nghe báo cáo tiến độ bồi thường, giải phóng mặt bằng dự án nâng cấp, mở rộng đường Nguyễn Văn Cừ nối dài',
    type: 'Công văn',
    issued: d.work(-1),
    received: d.work(-1),
    sheets: [
      {
        to: ['Sở Nông nghiệp và Môi trường; Sở Xây dựng; Sở Tài chính', 'Ủy ban nhân dân các phường: An Mẫu, Tân Điền'],
        content: [
          p(
            'Phó Chủ tịch Ủy ban nhân dân thành phố chủ trì họp nghe báo cáo tiến độ bồi thường, giải phóng mặt bằng dự án nâng cấp, mở rộng đường Nguyễn Văn Cừ nối dài.',
          ),
          p(`Cuộc họp bắt đầu lúc ${quote}, tại Phòng họp số 2, trụ sở Ủy ban nhân dân thành phố.`),
          p(
            'Thành phần: lãnh đạo các đơn vị nêu trên. Ủy ban nhân dân phường chuẩn bị báo cáo những hộ chưa bàn giao mặt bằng, nguyên nhân và giải pháp.',
          ),
          p('Văn phòng Ủy ban nhân dân thành phố trân trọng kính mời./.'),
        ],
      },
    ],
    tasks: {
      file: [task(said({ kind: 'meeting', date: day, time: '14:00', bound: 'at', quote, source: 'attachment' }))],
    },
  });
}

export const meetings = (d: Days): OfficeDocument[] => [dialogue(d), clearance(d)];

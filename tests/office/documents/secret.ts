import { p } from '../print/paper';
import type { Days } from '../truth/days';
import { fieldDue } from '../truth/tasks';
import { slash } from '../truth/words';
import type { OfficeDocument } from '../types';
import { militaryCommand, police } from './agencies';
import { compose, fromChairman } from './compose';

/** Documents of which nothing may be kept, though field, instruction and paper state deadlines. */

function stampedSecret(d: Days): OfficeDocument {
  return compose({
    id: '1048795',
    arrival: 71,
    number: '147/BCH-TM',
    from: militaryCommand,
    subject: 'V/v rà soát phương án bảo vệ mục tiêu trọng điểm trên địa bàn phường',
    type: 'Công văn',
    issued: d.work(-3),
    received: d.work(-2),
    urgency: 'Khẩn',
    secrecy: 'Mật',
    due: fieldDue(d.work(-1)),
    directions: [
      fromChairman(
        d.work(-2),
        '10:30',
        `Ban Chỉ huy quân sự phường tham mưu, báo cáo trực tiếp tôi trước ngày ${slash(d.work(1))}.`,
      ),
    ],
    sheets: [
      {
        to: ['Ủy ban nhân dân phường An Mẫu'],
        stamp: 'MẬT',
        content: [
          p(
            'Đề nghị Ủy ban nhân dân phường chỉ đạo rà soát, bổ sung phương án bảo vệ mục tiêu theo hướng dẫn gửi riêng.',
          ),
          p(`Kết quả báo cáo trực tiếp về Bộ Chỉ huy quân sự thành phố chậm nhất ngày ${slash(d.work(2))}./.`),
        ],
      },
    ],
    secret: true,
  });
}

/** A level that no list of levels knows: treated as secret. */
function unknownLevel(d: Days): OfficeDocument {
  return compose({
    id: '1048802',
    arrival: 2944,
    number: '688/CAHB-ANĐN',
    from: police,
    subject: 'V/v trao đổi thông tin phục vụ công tác quản lý người nước ngoài cư trú trên địa bàn',
    type: 'Công văn',
    issued: d.work(-3),
    received: d.work(-2),
    secrecy: 'Cấp độ 3',
    due: fieldDue(d.work(2)),
    sheets: [
      {
        to: ['Ủy ban nhân dân phường An Mẫu'],
        content: [
          p('Công an thành phố đề nghị Ủy ban nhân dân phường phối hợp trao đổi thông tin theo mẫu gửi kèm.'),
          p(`Thông tin gửi về Công an thành phố trước ngày ${slash(d.work(3))}./.`),
        ],
      },
    ],
    secret: true,
  });
}

export const secretDocuments = (d: Days): OfficeDocument[] => [stampedSecret(d), unknownLevel(d)];

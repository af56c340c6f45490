import { heading, p } from '../print/paper';
import type { Days } from '../truth/days';
import { fieldDue } from '../truth/tasks';
import { slash, weekdayName } from '../truth/words';
import type { OfficeDocument } from '../types';
import { ward } from './agencies';
import { compose } from './compose';

/** The ward's own papers: deadlines that it sets for others make no task of the officer's. */

function cleanUpPlan(d: Days): OfficeDocument {
  return compose({
    id: '1048044',
    list: 'outgoing',
    arrival: 512,
    number: '73/KH-UBND',
    from: ward,
    subject: 'Kế hoạch ra quân tổng vệ sinh môi trường, chỉnh trang hẻm “Sáng - xanh - sạch - đẹp - an toàn”',
    type: 'Kế hoạch',
    issued: d.work(-3),
    received: d.work(-3),
    due: fieldDue(d.work(7)),
    sheets: [
      {
        title: 'KẾ HOẠCH',
        about: 'Ra quân tổng vệ sinh môi trường, chỉnh trang hẻm “Sáng - xanh - sạch - đẹp - an toàn”',
        content: [
          heading('Tổ chức thực hiện'),
          p(
            `Các khu phố đăng ký tuyến hẻm thực hiện trước ngày ${slash(d.work(3))}; báo cáo kết quả chậm nhất ngày ${slash(d.work(7))}./.`,
          ),
        ],
      },
    ],
  });
}

function replyToFinance(d: Days): OfficeDocument {
  return compose({
    id: '1048051',
    list: 'outgoing',
    arrival: 518,
    number: '1164/UBND-KTHTĐT',
    from: ward,
    subject: 'V/v báo cáo tiến độ giải ngân vốn đầu tư công của các công trình do phường làm chủ đầu tư',
    type: 'Công văn',
    issued: d.work(-2),
    received: d.work(-2),
    sheets: [
      {
        to: ['Sở Tài chính'],
        content: [
          p(
            'Ủy ban nhân dân phường An Mẫu báo cáo lũy kế giải ngân đạt 71,4% kế hoạch vốn được giao; kiến nghị Sở Tài chính xem xét, hướng dẫn điều chuyển 02 danh mục./.',
          ),
        ],
      },
    ],
  });
}

function headsMeeting(d: Days): OfficeDocument {
  const day = d.work(4);
  return compose({
    id: '1048068',
    list: 'outgoing',
    arrival: 521,
    number: '219/GM-UBND',
    from: ward,
    subject: 'Giấy mời họp giao ban Trưởng khu phố và Ban công tác Mặt trận khu phố',
    type: 'Giấy mời',
    issued: d.work(-1),
    received: d.work(-1),
    urgency: 'Khẩn',
    sheets: [
      {
        title: 'GIẤY MỜI',
        about: 'Họp giao ban Trưởng khu phố và Ban công tác Mặt trận khu phố',
        to: ['Trưởng các khu phố; Trưởng Ban công tác Mặt trận các khu phố'],
        content: [
          p(`Thời gian: 18 giờ 30, ${weekdayName(day)}, ngày ${slash(day)}.`),
          p('Địa điểm: Hội trường Ủy ban nhân dân phường./.'),
        ],
      },
    ],
  });
}

export const outgoingDocuments = (d: Days): OfficeDocument[] => [cleanUpPlan(d), replyToFinance(d), headsMeeting(d)];

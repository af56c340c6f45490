import { p } from '../print/paper';
import type { Days } from '../truth/days';
import { fieldDue } from '../truth/tasks';
import { slash } from '../truth/words';
import type { OfficeDocument } from '../types';
import { cityOffice, culture, education } from './agencies';
import { compose, WARDS } from './compose';

/** Received for information only: deadlines that bind others make no task. */

/** Stands among the waiting ones. */
function amongWaiting(d: Days): OfficeDocument {
  return compose({
    id: '1048816',
    arrival: 2937,
    number: '1120/SVHTT-TDTT',
    from: culture,
    subject: 'V/v tổ chức Giải bóng đá thiếu niên, nhi đồng các phường, xã tranh Cúp Truyền hình thành phố',
    type: 'Công văn',
    issued: d.work(-3),
    received: d.work(-2),
    due: fieldDue(d.work(3)),
    role: 'XDB',
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            'Sở Văn hóa và Thể thao thông báo Điều lệ Giải bóng đá thiếu niên, nhi đồng các phường, xã; đối tượng là học sinh sinh sống trên địa bàn.',
          ),
          p(`Các đơn vị tham gia đăng ký danh sách vận động viên về Ban Tổ chức trước ngày ${slash(d.work(5))}./.`),
        ],
      },
    ],
  });
}

function examSchedule(d: Days): OfficeDocument {
  return compose({
    id: '1048829',
    list: 'information',
    arrival: 2899,
    number: '1805/SGDĐT-KTQLCL',
    from: education,
    subject:
      'V/v hướng dẫn các trường phổ thông tổ chức kiểm tra cuối học kỳ và tổng hợp kết quả rèn luyện của học sinh',
    type: 'Công văn',
    issued: d.work(-8),
    received: d.work(-6),
    due: fieldDue(d.work(-1)),
    role: 'XDB',
    sheets: [
      {
        to: ['Các trường tiểu học, trung học cơ sở, trung học phổ thông'],
        content: [
          p(
            'Sở Giáo dục và Đào tạo hướng dẫn các trường tổ chức kiểm tra cuối học kỳ bảo đảm nghiêm túc, đúng quy chế.',
          ),
          p(
            `Các trường gửi kết quả về Sở chậm nhất ngày ${slash(d.work(-1))}; đồng gửi Ủy ban nhân dân phường, xã để biết./.`,
          ),
        ],
      },
    ],
  });
}

function citizenReception(d: Days): OfficeDocument {
  return compose({
    id: '1048834',
    list: 'information',
    arrival: 2932,
    number: '385/TB-VP',
    from: cityOffice,
    subject: 'Thông báo lịch tiếp công dân định kỳ của lãnh đạo UBND thành phố tại Trụ sở Tiếp công dân',
    type: 'Thông báo',
    issued: d.work(-4),
    received: d.work(-3),
    urgency: 'Khẩn',
    role: 'XDB',
    sheets: [
      {
        title: 'THÔNG BÁO',
        about: 'Lịch tiếp công dân định kỳ của lãnh đạo UBND thành phố tại Trụ sở Tiếp công dân',
        content: [
          p(
            `Chủ tịch Ủy ban nhân dân thành phố tiếp công dân lúc 08 giờ 00 ngày ${slash(d.work(6))} tại Trụ sở Tiếp công dân thành phố.`,
          ),
          p('Văn phòng Ủy ban nhân dân thành phố thông báo để các cơ quan, đơn vị và Nhân dân được biết./.'),
        ],
      },
    ],
  });
}

export const forInformation = (d: Days): OfficeDocument[] => [amongWaiting(d), examSchedule(d), citizenReception(d)];

import { p } from '../print/paper';
import type { Days } from '../truth/days';
import { fieldDue } from '../truth/tasks';
import { slash } from '../truth/words';
import type { OfficeDocument } from '../types';
import { environment, fatherlandFront, health } from './agencies';
import { compose, fromChairman, WARDS } from './compose';

/** Done already: their deadlines make no task. */

function vaccination(d: Days): OfficeDocument {
  return compose({
    id: '1047215',
    list: 'finished',
    arrival: 2744,
    number: '2510/SYT-NVY',
    from: health,
    subject: 'V/v tổ chức chiến dịch tiêm vắc xin sởi - rubella bổ sung cho trẻ từ 1 đến 5 tuổi',
    type: 'Công văn',
    issued: d.work(-18),
    received: d.work(-17),
    due: fieldDue(d.work(-6)),
    answered: true,
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            'Sở Y tế đề nghị Ủy ban nhân dân các phường, xã phối hợp tổ chức điểm tiêm, vận động phụ huynh đưa trẻ đi tiêm đầy đủ.',
          ),
          p(`Kết quả tiêm gửi về Sở Y tế trước ngày ${slash(d.work(-5))}./.`),
        ],
      },
    ],
  });
}

function treePlanting(d: Days): OfficeDocument {
  return compose({
    id: '1047302',
    list: 'finished',
    arrival: 2760,
    number: '2204/SNNMT-LN',
    from: environment,
    subject: 'V/v đăng ký nhu cầu cây giống phục vụ phong trào trồng cây và chăm sóc mảng xanh đô thị',
    type: 'Công văn',
    issued: d.work(-16),
    received: d.work(-15),
    due: fieldDue(d.work(4)),
    directions: [
      fromChairman(
        d.work(-15),
        '08:45',
        `Phòng Kinh tế, Hạ tầng và Đô thị đăng ký chậm nhất ngày ${slash(d.work(2))}.`,
      ),
    ],
    sheets: [
      {
        to: WARDS,
        content: [
          p(`Các đơn vị đăng ký số lượng, chủng loại cây giống về Chi cục Kiểm lâm trước ngày ${slash(d.work(4))}./.`),
        ],
      },
    ],
  });
}

function unityDay(d: Days): OfficeDocument {
  return compose({
    id: '1047344',
    list: 'finished',
    arrival: 2771,
    number: '388/MTTQ-BTT',
    from: fatherlandFront,
    subject: 'V/v hướng dẫn tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư',
    type: 'Công văn',
    issued: d.work(-15),
    received: d.work(-14),
    urgency: 'Khẩn',
    sheets: [
      {
        to: ['Ủy ban MTTQ Việt Nam các phường, xã'],
        content: [
          p(
            'Ban Thường trực hướng dẫn tổ chức Ngày hội trang trọng, thiết thực, tiết kiệm, phù hợp điều kiện từng khu dân cư./.',
          ),
        ],
      },
    ],
  });
}

export const finishedDocuments = (d: Days): OfficeDocument[] => [vaccination(d), treePlanting(d), unityDay(d)];

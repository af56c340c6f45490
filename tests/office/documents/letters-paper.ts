import { p } from '../print/paper';
import type { Days } from '../truth/days';
import { beforeDay, said, task, workingDays } from '../truth/tasks';
import { slash } from '../truth/words';
import type { OfficeDocument } from '../types';
import { cityCouncil, education, fatherlandFront, police } from './agencies';
import { compose, WARDS } from './compose';

/** Letters whose deadline stands only in the attached paper. The list shows none. */

/** "trước ngày …"; later. */
function residenceData(d: Days): OfficeDocument {
  return compose({
    id: '1048530',
    arrival: 2958,
    number: '5126/CAHB-QLHC',
    from: police,
    subject:
      'V/v phối hợp làm sạch dữ liệu dân cư, đối khớp dữ liệu hộ tịch, đất đai, người có công phục vụ cắt giảm thành phần hồ sơ',
    type: 'Công văn',
    issued: d.work(-4),
    received: d.work(-3),
    due: '',
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            `Căn cứ Kế hoạch phối hợp số 09/KHPH-CAHB-SNV ngày ${slash(d.day(-45))} giữa Công an thành phố và Sở Nội vụ, Công an thành phố đề nghị Ủy ban nhân dân các phường, xã:`,
          ),
          p(
            'Phân công công chức tư pháp - hộ tịch, địa chính phối hợp Công an phường, xã kiểm tra các trường hợp sai lệch thông tin theo danh sách gửi kèm.',
          ),
          p(
            `Tổng hợp kết quả đối khớp, gửi về Công an thành phố (qua Phòng Cảnh sát quản lý hành chính về trật tự xã hội) trước ngày ${slash(d.work(7))}.`,
          ),
          p('Đề nghị các đơn vị phối hợp thực hiện, bảo đảm an toàn, bảo mật dữ liệu cá nhân theo quy định./.'),
        ],
      },
    ],
    tasks: { file: [task(beforeDay(d.work(7)))] },
  });
}

/** A term counted from receipt. */
function supervision(d: Days): OfficeDocument {
  const received = d.work(-2);
  const term = 'trong thời hạn 07 ngày làm việc kể từ ngày nhận được văn bản này';
  return compose({
    id: '1048547',
    arrival: 2963,
    number: '86/VHXH-HĐND',
    from: cityCouncil,
    subject:
      'V/v cung cấp thông tin, tài liệu phục vụ giám sát chuyên đề việc thực hiện chính sách trợ giúp xã hội đối với người cao tuổi, người khuyết tật',
    type: 'Công văn',
    issued: d.work(-4),
    received,
    due: 'Vô hạn',
    sheets: [
      {
        to: ['Ủy ban nhân dân các phường: An Mẫu, Thạnh Phú, Long Hòa, Tân Điền'],
        content: [
          p(
            'Thực hiện chương trình giám sát năm của Hội đồng nhân dân thành phố, Ban Văn hóa - Xã hội tổ chức Đoàn giám sát việc thực hiện chính sách trợ giúp xã hội, thời kỳ giám sát từ ngày 01/7/2025 đến nay.',
          ),
          p(
            `Đề nghị Ủy ban nhân dân phường báo cáo theo đề cương gửi kèm và cung cấp tài liệu liên quan về Ban Văn hóa - Xã hội ${term}.`,
          ),
          p('Lịch làm việc cụ thể của Đoàn giám sát tại từng phường sẽ có thông báo sau./.'),
        ],
      },
    ],
    tasks: { file: [task(workingDays(received, 7, term))] },
  });
}

/** "đến hết ngày …", and the system's oldest way to say that there is no deadline. */
function reliefFund(d: Days): OfficeDocument {
  const quote = `đến hết ngày ${slash(d.day(12))}`;
  return compose({
    id: '1048552',
    arrival: 2966,
    number: '412/MTTQ-BTT',
    from: fatherlandFront,
    subject: 'V/v vận động ủng hộ Quỹ “Vì người nghèo” và chăm lo an sinh xã hội cho các hộ có hoàn cảnh khó khăn',
    type: 'Công văn',
    issued: d.work(-3),
    received: d.work(-2),
    due: '01/01/1900',
    role: 'PH',
    sheets: [
      {
        to: ['Ủy ban MTTQ Việt Nam các phường, xã', 'Ủy ban nhân dân các phường, xã'],
        content: [
          p(
            `Hưởng ứng Tháng cao điểm “Vì người nghèo”, tiếp nối kết quả vận động năm trước (đã tiếp nhận hơn 12,6 tỷ đồng), Ban Thường trực Ủy ban MTTQ Việt Nam thành phố đề nghị các phường, xã phối hợp vận động cán bộ, công chức, doanh nghiệp và Nhân dân ủng hộ Quỹ.`,
          ),
          p(`Thời gian tiếp nhận ủng hộ đợt này ${quote}; số tiền chuyển về tài khoản của Quỹ tại Kho bạc Nhà nước.`),
          p('Ban Thường trực trân trọng cảm ơn sự quan tâm, phối hợp của các đơn vị./.'),
        ],
      },
    ],
    tasks: { file: [task(said({ date: d.day(12), bound: 'by', quote, source: 'attachment' }))] },
  });
}

/** "trong ngày …": today. */
function schoolCount(d: Days): OfficeDocument {
  const quote = `trong ngày ${slash(d.today)}`;
  return compose({
    id: '1048568',
    arrival: 2970,
    number: '1893/SGDĐT-GDTH',
    from: education,
    subject: 'V/v xác nhận số liệu trẻ trong độ tuổi ra lớp và cơ sở giáo dục mầm non độc lập trên địa bàn phường, xã',
    type: 'Công văn',
    issued: d.work(-2),
    received: d.work(-1),
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            'Sở Giáo dục và Đào tạo đã kết xuất số liệu trẻ trong độ tuổi ra lớp từ cơ sở dữ liệu ngành và gửi kèm theo từng phường, xã.',
          ),
          p(
            `Đề nghị Ủy ban nhân dân các phường, xã kiểm tra, xác nhận số liệu trên hệ thống ${quote}; trường hợp có chênh lệch, nêu rõ nguyên nhân.`,
          ),
          p('Mọi vướng mắc về kỹ thuật đề nghị liên hệ bộ phận công nghệ thông tin của Sở để được hỗ trợ./.'),
        ],
      },
    ],
    tasks: { file: [task(said({ date: d.today, bound: 'within', quote, source: 'attachment' }))] },
  });
}

export const paperLetters = (d: Days): OfficeDocument[] => [
  residenceData(d),
  supervision(d),
  reliefFund(d),
  schoolCount(d),
];

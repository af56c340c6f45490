import { p } from '../print/paper';
import type { Days } from '../truth/days';
import { beforeDay, byDay, disputed, field, fieldDue, said, task } from '../truth/tasks';
import { longDate, slash } from '../truth/words';
import type { OfficeDocument } from '../types';
import { environment, homeAffairs, justice, science } from './agencies';
import { compose, WARDS } from './compose';

/** Letters whose deadline stands in the system's field. */

/** Field and paper agree; overdue. */
function wasteSorting(d: Days): OfficeDocument {
  const due = d.work(-4);
  return compose({
    id: '1048213',
    arrival: 2871,
    number: '2317/SNNMT-MT',
    from: environment,
    subject:
      'V/v báo cáo kết quả phân loại, thu gom chất thải rắn sinh hoạt tại nguồn và xử lý các điểm tồn đọng rác thải trên địa bàn phường, xã',
    type: 'Công văn',
    issued: d.work(-12),
    received: d.work(-11),
    due: fieldDue(due),
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            `Thực hiện Kế hoạch số 118/KH-UBND ngày ${slash(d.day(-160))} của Ủy ban nhân dân thành phố về quản lý chất thải rắn sinh hoạt trên địa bàn, Sở Nông nghiệp và Môi trường đề nghị Ủy ban nhân dân các phường, xã thực hiện các nội dung sau:`,
          ),
          p(
            `Rà soát, thống kê số hộ gia đình đã thực hiện phân loại rác tại nguồn, số điểm tập kết, phương tiện thu gom hiện có (số liệu tính đến ngày ${slash(d.work(-13))}); nêu rõ khó khăn, vướng mắc và kiến nghị.`,
          ),
          p(
            `Báo cáo bằng văn bản kèm biểu tổng hợp gửi về Sở Nông nghiệp và Môi trường (qua Chi cục Bảo vệ môi trường) chậm nhất ngày ${slash(due)} để tổng hợp, báo cáo Ủy ban nhân dân thành phố.`,
          ),
          p('Đề nghị Ủy ban nhân dân các phường, xã quan tâm, phối hợp thực hiện./.'),
        ],
      },
    ],
    tasks: { list: [task(field(due))], file: [task(field(due), byDay(due))] },
  });
}

/** Field and the paper's only deadline differ: which holds is a question; soon. */
function reformReport(d: Days): OfficeDocument {
  const due = d.work(2);
  return compose({
    id: '1048377',
    arrival: 2902,
    number: '1986/SNV-CCHC',
    from: homeAffairs,
    subject:
      'V/v báo cáo kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính và khắc phục các tiêu chí bị trừ điểm của phường, xã',
    type: 'Công văn',
    issued: d.work(-5),
    received: d.work(-4),
    due: fieldDue(due),
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            `Căn cứ Quyết định số 2045/QĐ-UBND ngày ${slash(d.day(-75))} của Ủy ban nhân dân thành phố ban hành Bộ chỉ số đánh giá kết quả cải cách hành chính, Sở Nội vụ hướng dẫn Ủy ban nhân dân các phường, xã tự đánh giá như sau:`,
          ),
          p(
            'Tự chấm điểm trên phần mềm theo từng tiêu chí, đính kèm tài liệu kiểm chứng; các tiêu chí không có tài liệu kiểm chứng được tính không điểm.',
          ),
          p(
            `Báo cáo tự đánh giá có chữ ký số gửi về Sở Nội vụ trước ngày ${slash(d.work(4))} để thẩm định theo quy định.`,
          ),
          p(
            'Trong quá trình thực hiện nếu có vướng mắc, đề nghị liên hệ Phòng Cải cách hành chính để được hướng dẫn./.',
          ),
        ],
      },
    ],
    tasks: { list: [task(field(due))], file: [disputed(field(due), beforeDay(d.work(4)))] },
  });
}

/** The field alone; the paper states no date; answered once already; later. */
function legalAid(d: Days): OfficeDocument {
  const due = d.work(9);
  return compose({
    id: '1048402',
    arrival: 2915,
    number: '1127/STP-PBGDPL',
    from: justice,
    subject: 'V/v rà soát, kiện toàn đội ngũ hòa giải viên ở cơ sở và tuyên truyền viên pháp luật của phường, xã',
    type: 'Công văn',
    issued: d.work(-4),
    received: d.work(-3),
    due: fieldDue(due),
    answered: true,
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            'Để nâng cao chất lượng công tác hòa giải ở cơ sở sau khi sắp xếp đơn vị hành chính, Sở Tư pháp đề nghị Ủy ban nhân dân các phường, xã rà soát danh sách hòa giải viên, tuyên truyền viên pháp luật hiện có; kịp thời miễn nhiệm người chuyển công tác, bổ sung người có uy tín, am hiểu pháp luật ở khu dân cư.',
          ),
          p(
            `Việc công nhận thực hiện theo Luật Hòa giải ở cơ sở và hướng dẫn tại Công văn số 412/STP-PBGDPL ngày ${slash(d.day(-120))} của Sở Tư pháp.`,
          ),
          p('Kết quả rà soát gửi về Sở Tư pháp theo biểu mẫu kèm theo để tổng hợp, theo dõi./.'),
        ],
      },
    ],
    tasks: { list: [task(field(due))] },
  });
}

/** The field states an hour, and the paper the same one; the texts are sent as decomposed Unicode. */
function digitalSkills(d: Days): OfficeDocument {
  const due = d.work(0);
  const quote = `trước 16 giờ 30 ngày ${slash(due)}`;
  const inPaper = said({ date: due, time: '16:30', bound: 'before', quote, source: 'attachment' });
  return compose({
    id: '1048419',
    arrival: 2921,
    number: '1540/SKHCN-CĐS',
    from: science,
    subject:
      'V/v đăng ký danh sách học viên lớp bồi dưỡng kỹ năng số cho cán bộ, công chức và Tổ công nghệ số cộng đồng',
    type: 'Công văn',
    issued: d.work(-3),
    received: d.work(-2),
    due: fieldDue(due, '16:30'),
    role: 'PH',
    decomposed: true,
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            `Sở Khoa học và Công nghệ phối hợp Trường Chính trị thành phố mở lớp bồi dưỡng kỹ năng số trong khuôn khổ Đề án phát triển công dân số giai đoạn 2026 - 2030, được phê duyệt ${longDate(d.day(-200))}.`,
          ),
          p(
            `Mỗi phường, xã cử 05 học viên, trong đó ít nhất 02 người của Tổ công nghệ số cộng đồng. Danh sách đăng ký trên hệ thống quản lý đào tạo ${quote}.`,
          ),
          p('Kinh phí tổ chức lớp học do ngân sách thành phố bảo đảm./.'),
        ],
      },
    ],
    tasks: {
      list: [task(field(due, '16:30'))],
      file: [task(field(due, '16:30'), inPaper)],
    },
  });
}

export const fieldLetters = (d: Days): OfficeDocument[] => [
  wasteSorting(d),
  reformReport(d),
  legalAid(d),
  digitalSkills(d),
];

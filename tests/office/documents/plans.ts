import { heading, p, table } from '../print/paper';
import { addDays, type Days } from '../truth/days';
import { beforeDay, byDay, said, task } from '../truth/tasks';
import { dayOfMonth, slash } from '../truth/words';
import type { OfficeDocument } from '../types';
import { cityCommittee, foodSafetyBoard } from './agencies';
import { compose } from './compose';

/** Plans whose annex says in a table what is to be done until when. */

const HEAD = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành'];

/** The first day from `date` on that every month has, so that "ngày … hằng tháng" never meets a short month. */
const everyMonthsDay = (date: Days['today']): Days['today'] =>
  dayOfMonth(date) > 28 ? everyMonthsDay(addDays(date, 1)) : date;

/** A recurring report in the body, the annex on the same file's last page. */
function foodSafety(d: Days): OfficeDocument {
  const monthly = everyMonthsDay(d.day(10));
  const dayText = String(dayOfMonth(monthly)).padStart(2, '0');
  const recurrence = `trước ngày ${dayText} hằng tháng`;
  return compose({
    id: '1048671',
    arrival: 2940,
    number: '39/KH-BCĐATTP',
    from: foodSafetyBoard,
    subject: 'Kế hoạch cao điểm bảo đảm an toàn thực phẩm tại chợ, bếp ăn tập thể, cơ sở kinh doanh thức ăn đường phố',
    type: 'Kế hoạch',
    issued: d.work(-3),
    received: d.work(-2),
    role: 'PH',
    sheets: [
      {
        title: 'KẾ HOẠCH',
        about: 'Cao điểm bảo đảm an toàn thực phẩm tại chợ, bếp ăn tập thể, cơ sở kinh doanh thức ăn đường phố',
        content: [
          heading('I. MỤC ĐÍCH, YÊU CẦU'),
          p(
            'Phòng ngừa ngộ độc thực phẩm tập thể; nâng cao trách nhiệm của chính quyền cơ sở, người sản xuất, kinh doanh. Phấn đấu 100% bếp ăn trường học được kiểm tra ít nhất 01 lần.',
          ),
          heading('II. NỘI DUNG'),
          p(
            'Kiểm tra liên ngành về điều kiện cơ sở vật chất, nguồn gốc nguyên liệu, việc lưu mẫu thức ăn; lấy mẫu giám sát tại các chợ truyền thống. Phân công nhiệm vụ cụ thể tại Phụ lục kèm theo.',
          ),
          heading('III. TỔ CHỨC THỰC HIỆN'),
          p(
            `Định kỳ ${recurrence}, Ủy ban nhân dân các phường, xã báo cáo kết quả về Ban Chỉ đạo (qua Sở Y tế) để tổng hợp.`,
          ),
          p('Kinh phí thực hiện từ nguồn ngân sách được giao hằng năm và các nguồn hợp pháp khác./.'),
          heading('PHỤ LỤC. PHÂN CÔNG NHIỆM VỤ'),
          table(
            HEAD,
            ['1', 'Ban hành kế hoạch của phường, xã', 'UBND các phường, xã', `Trước ngày ${slash(d.work(4))}`],
            ['2', 'Kiểm tra bếp ăn tập thể trong trường học', 'Đoàn kiểm tra liên ngành', slash(d.work(11))],
            [
              '3',
              'Ký cam kết với hộ kinh doanh thức ăn đường phố',
              'UBND các phường, xã',
              `Chậm nhất ngày ${slash(d.work(8))}`,
            ],
            ['4', 'Tuyên truyền trên hệ thống truyền thanh cơ sở', 'UBND các phường, xã', 'Thường xuyên'],
          ),
        ],
      },
    ],
    tasks: {
      file: [
        task(
          said({
            date: monthly,
            bound: 'before',
            rrule: `FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth(monthly)}`,
            quote: recurrence,
            source: 'attachment',
          }),
        ),
        task({ ...beforeDay(d.work(4)), quote: `Trước ngày ${slash(d.work(4))}` }),
        task({ ...byDay(d.work(11)), quote: slash(d.work(11)) }),
        task({ ...byDay(d.work(8)), quote: `Chậm nhất ngày ${slash(d.work(8))}` }),
      ],
    },
  });
}

/** The annex is a file of its own. */
function onlineServices(d: Days): OfficeDocument {
  return compose({
    id: '1048689',
    arrival: 2925,
    number: '204/KH-UBND',
    from: cityCommittee,
    subject: 'Kế hoạch nâng cao tỷ lệ hồ sơ trực tuyến toàn trình và số hóa kết quả giải quyết thủ tục hành chính',
    type: 'Kế hoạch',
    issued: d.work(-4),
    received: d.work(-3),
    sheets: [
      {
        title: 'KẾ HOẠCH',
        about: 'Nâng cao tỷ lệ hồ sơ trực tuyến toàn trình và số hóa kết quả giải quyết thủ tục hành chính',
        content: [
          p(
            `Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Chương trình hành động số 21-CTr/TU ngày ${slash(d.day(-210))} của Thành ủy, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:`,
          ),
          heading('1. Mục tiêu'),
          p(
            'Tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 80%; 100% kết quả giải quyết thủ tục hành chính được số hóa, ký số.',
          ),
          heading('2. Nhiệm vụ'),
          p(
            `Ủy ban nhân dân các phường, xã bố trí điểm hỗ trợ nộp hồ sơ trực tuyến tại khu dân cư, hoàn thành trước ngày ${slash(d.work(6))}. Các nhiệm vụ khác thực hiện theo tiến độ tại Phụ lục.`,
          ),
          p('Sở Khoa học và Công nghệ chủ trì theo dõi, đôn đốc, tổng hợp khó khăn, vướng mắc./.'),
        ],
      },
      {
        annex: true,
        file: 'Phu luc KH 204.pdf',
        title: 'PHỤ LỤC',
        about: 'Tiến độ thực hiện nhiệm vụ',
        content: [
          table(
            HEAD,
            [
              '1',
              'Rà soát danh mục thiết bị số hóa cần bổ sung',
              'Trung tâm Phục vụ hành chính công',
              slash(d.work(9)),
            ],
            [
              '2',
              'Tập huấn cho công chức tiếp nhận hồ sơ',
              'Sở Khoa học và Công nghệ',
              `Chậm nhất ngày ${slash(d.work(13))}`,
            ],
          ),
        ],
      },
    ],
    tasks: {
      file: [
        task(beforeDay(d.work(6))),
        task({ ...byDay(d.work(9)), quote: slash(d.work(9)) }),
        task({ ...byDay(d.work(13)), quote: `Chậm nhất ngày ${slash(d.work(13))}` }),
      ],
    },
  });
}

export const plans = (d: Days): OfficeDocument[] => [foodSafety(d), onlineServices(d)];

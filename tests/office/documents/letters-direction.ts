import { p } from '../print/paper';
import type { Days } from '../truth/days';
import { byDay, disputed, immediateTask, said, task, workingDays } from '../truth/tasks';
import { slash, slashShort } from '../truth/words';
import type { OfficeDocument } from '../types';
import { finance, health, insurance } from './agencies';
import { compose, fromChairman, fromViceChairwoman, WARDS } from './compose';

/** Letters on which a leader of the ward wrote a deadline (bút phê). */

/** The instruction states the only deadline, its year left out; soon. */
function healthInsurance(d: Days): OfficeDocument {
  const quote = `trước ngày ${slashShort(d.work(3))}`;
  const instruction = said({ date: d.work(3), bound: 'before', quote, source: 'direction' });
  return compose({
    id: '1048455',
    arrival: 2934,
    number: '3042/BHXH-TST',
    from: insurance,
    subject:
      'V/v phối hợp rà soát, vận động người dân tham gia bảo hiểm y tế hộ gia đình, học sinh, sinh viên chưa có thẻ bảo hiểm y tế',
    type: 'Công văn',
    issued: d.work(-3),
    received: d.work(-2),
    directions: [
      fromChairman(
        d.work(-1),
        '09:12',
        `Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp Bảo hiểm xã hội cơ sở lập danh sách người chưa có thẻ theo từng khu phố, báo cáo tôi ${quote}.`,
      ),
    ],
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            `Qua đối chiếu dữ liệu đến ngày ${slash(d.work(-6))}, tỷ lệ người dân tham gia bảo hiểm y tế trên địa bàn thành phố đạt 94,8%; một số phường, xã còn thấp hơn mức bình quân chung.`,
          ),
          p(
            'Bảo hiểm xã hội thành phố đề nghị Ủy ban nhân dân các phường, xã quan tâm chỉ đạo các ngành, đoàn thể, trường học phối hợp rà soát, vận động người dân tham gia; ưu tiên hộ vừa thoát nghèo, học sinh đầu cấp.',
          ),
          p('Danh sách người chưa tham gia theo từng địa bàn được gửi kèm qua hệ thống quản lý văn bản./.'),
        ],
      },
    ],
    tasks: { detail: [task(instruction)] },
  });
}

/** Urgent, several duties in the paper, and an instruction with an hour of its own. */
function disbursement(d: Days): OfficeDocument {
  const received = d.work(-1);
  const morning = `trước 11 giờ 00 ngày ${slash(d.work(0))}`;
  const term = 'trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này';
  const afternoon = `chậm nhất 16 giờ 00 ngày ${slashShort(d.work(1))}`;
  const instruction = task(
    said({ date: d.work(1), time: '16:00', bound: 'by', quote: afternoon, source: 'direction' }),
  );
  return compose({
    id: '1048491',
    arrival: 2947,
    number: '4218/STC-ĐT',
    from: finance,
    subject:
      'V/v đẩy nhanh tiến độ giải ngân vốn đầu tư công và rà soát, điều chuyển kế hoạch vốn của các dự án do phường, xã làm chủ đầu tư',
    type: 'Công văn',
    issued: d.work(-2),
    received,
    urgency: 'Thượng khẩn',
    directions: [
      fromViceChairwoman(
        received,
        '15:40',
        `Phòng Kinh tế, Hạ tầng và Đô thị tham mưu văn bản trả lời, trình tôi ký ${afternoon}.`,
      ),
    ],
    sheets: [
      {
        to: WARDS,
        stamp: 'THƯỢNG KHẨN',
        content: [
          p(
            `Thực hiện kết luận của Chủ tịch Ủy ban nhân dân thành phố tại Thông báo số 377/TB-VP ngày ${slash(d.work(-5))}, Sở Tài chính đề nghị Ủy ban nhân dân các phường, xã:`,
          ),
          p(`1. Cử 01 lãnh đạo, 01 công chức làm đầu mối, gửi danh sách về Sở Tài chính ${morning}.`),
          p(
            `2. Rà soát khả năng giải ngân của từng dự án, đề xuất điều chuyển kế hoạch vốn, gửi về Sở Tài chính ${term}.`,
          ),
          p('3. Đôn đốc nhà thầu bố trí nhân lực, thiết bị, tổ chức thi công “3 ca, 4 kíp”, khắc phục chậm tiến độ./.'),
        ],
      },
    ],
    tasks: {
      list: [immediateTask('Thượng khẩn')],
      detail: [instruction],
      file: [
        instruction,
        task(said({ date: d.work(0), time: '11:00', bound: 'before', quote: morning, source: 'attachment' })),
        task(workingDays(received, 5, term)),
      ],
    },
  });
}

/** The instruction wants it earlier than the paper's only deadline. */
function dengue(d: Days): OfficeDocument {
  const quote = `chậm nhất ngày ${slash(d.work(5))}`;
  const instruction = said({ date: d.work(5), bound: 'by', quote, source: 'direction' });
  return compose({
    id: '1048506',
    arrival: 2951,
    number: '2764/SYT-NVY',
    from: health,
    subject:
      'V/v tăng cường các biện pháp phòng, chống sốt xuất huyết Dengue và báo cáo kết quả xử lý ổ dịch, điểm nguy cơ trên địa bàn',
    type: 'Công văn',
    issued: d.work(-2),
    received: d.work(-1),
    directions: [
      fromChairman(
        d.work(-1),
        '14:05',
        `Giao Trạm Y tế chủ trì, các khu phố phối hợp tổng vệ sinh, diệt lăng quăng; hoàn thành và gửi Văn phòng tổng hợp ${quote}.`,
      ),
    ],
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            'Theo hệ thống giám sát bệnh truyền nhiễm, số ca mắc sốt xuất huyết trong 04 tuần gần đây tăng 18% so với cùng kỳ; ghi nhận ổ dịch tại nhiều khu dân cư.',
          ),
          p(
            `Sở Y tế đề nghị Ủy ban nhân dân các phường, xã tổ chức chiến dịch diệt lăng quăng, xử lý triệt để các điểm nguy cơ; báo cáo kết quả về Sở Y tế (qua Trung tâm Kiểm soát bệnh tật) chậm nhất ngày ${slash(d.work(8))}.`,
          ),
          p('Trung tâm Kiểm soát bệnh tật cung cấp hóa chất, hướng dẫn kỹ thuật khi có yêu cầu./.'),
        ],
      },
    ],
    tasks: { detail: [task(instruction)], file: [disputed(instruction, byDay(d.work(8)))] },
  });
}

export const directionLetters = (d: Days): OfficeDocument[] => [healthInsurance(d), disbursement(d), dengue(d)];

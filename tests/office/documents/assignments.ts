import { heading, p, table } from '../print/paper';
import type { Days } from '../truth/days';
import { beforeDay, byDay, field, fieldDue, said, task } from '../truth/tasks';
import { slash } from '../truth/words';
import type { OfficeDocument } from '../types';
import { cityCommittee, cityOffice, construction, ward } from './agencies';
import { compose, fromViceChairwoman, WARDS } from './compose';

/** Conclusions, decisions and sheets that assign work. */

/** Three duties of several units, and a field of its own beside them. */
function conclusion(d: Days): OfficeDocument {
  const evening = `trước 17 giờ 00 ngày ${slash(d.work(2))}`;
  return compose({
    id: '1048702',
    arrival: 2961,
    number: '391/TB-VP',
    from: cityOffice,
    subject:
      'Thông báo kết luận của Phó Chủ tịch UBND thành phố tại cuộc họp về lập lại trật tự lòng đường, vỉa hè và bãi giữ xe tự phát',
    type: 'Thông báo',
    issued: d.work(-3),
    received: d.work(-2),
    due: fieldDue(d.work(10)),
    sheets: [
      {
        title: 'THÔNG BÁO',
        about:
          'Kết luận của Phó Chủ tịch UBND thành phố tại cuộc họp về lập lại trật tự lòng đường, vỉa hè và bãi giữ xe tự phát',
        content: [
          p(
            `Ngày ${slash(d.work(-5))}, Phó Chủ tịch Ủy ban nhân dân thành phố Trịnh Công Bằng chủ trì cuộc họp về lập lại trật tự lòng đường, vỉa hè. Sau khi nghe các đơn vị báo cáo, Phó Chủ tịch kết luận:`,
          ),
          p(
            `1. Ủy ban nhân dân các phường, xã lập danh mục tuyến đường, điểm giữ xe tự phát cần xử lý, gửi Sở Xây dựng ${evening}.`,
          ),
          p(
            `2. Sở Xây dựng chủ trì, phối hợp Công an thành phố tham mưu phương án phân luồng, tổ chức giao thông, trình Ủy ban nhân dân thành phố chậm nhất ngày ${slash(d.work(6))}.`,
          ),
          p(
            `3. Các phường An Mẫu, Thạnh Phú hoàn thành kẻ vạch, sắp xếp chỗ để xe tại các tuyến điểm trước ngày ${slash(d.work(12))}.`,
          ),
          p('Thừa lệnh Chủ tịch, Văn phòng Ủy ban nhân dân thành phố thông báo để các đơn vị biết, thực hiện./.'),
        ],
      },
    ],
    tasks: {
      list: [task(field(d.work(10)))],
      file: [
        task(field(d.work(10))),
        task(said({ date: d.work(2), time: '17:00', bound: 'before', quote: evening, source: 'attachment' })),
        task(byDay(d.work(6))),
        task(beforeDay(d.work(12))),
      ],
    },
  });
}

/** A decision with the end of a period, and a term from an event whose day nobody knows yet. */
function assetInventory(d: Days): OfficeDocument {
  const period = `đến hết ngày ${slash(d.day(24))}`;
  const afterwards = 'trong thời hạn 10 ngày kể từ ngày được Kho bạc Nhà nước xác nhận số liệu';
  return compose({
    id: '1048717',
    arrival: 2930,
    number: '2871/QĐ-UBND',
    from: cityCommittee,
    subject: 'Quyết định về việc tổng kiểm kê tài sản công sau sắp xếp tại cơ quan, tổ chức, đơn vị thuộc phường, xã',
    type: 'Quyết định',
    issued: d.work(-5),
    received: d.work(-3),
    due: '01/01/1900',
    sheets: [
      {
        title: 'QUYẾT ĐỊNH',
        about: 'Về việc tổng kiểm kê tài sản công sau sắp xếp tại cơ quan, tổ chức, đơn vị thuộc phường, xã',
        content: [
          p('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
          p(`Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 402/TTr-STC ngày ${slash(d.work(-9))},`),
          heading('QUYẾT ĐỊNH:'),
          p(
            `Điều 1. Tổng kiểm kê tài sản công tại cơ quan, tổ chức, đơn vị thuộc Ủy ban nhân dân các phường, xã. Thời gian thực hiện kiểm kê từ ngày ${slash(d.work(-1))} ${period}.`,
          ),
          p(`Điều 2. Ủy ban nhân dân các phường, xã báo cáo kết quả kiểm kê về Sở Tài chính ${afterwards}.`),
          p(
            'Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Ủy ban nhân dân thành phố, Giám đốc Sở Tài chính, Chủ tịch Ủy ban nhân dân các phường, xã chịu trách nhiệm thi hành Quyết định này./.',
          ),
        ],
      },
    ],
    tasks: {
      file: [
        task(said({ date: d.day(24), bound: 'by', quote: period, source: 'attachment' })),
        task(said({ date: null, bound: 'by', term: 'P10D', anchor: 'event', quote: afterwards, source: 'attachment' })),
      ],
    },
  });
}

/** The ward's own sheet: field and paper agree; soon. */
function streetCleaning(d: Days): OfficeDocument {
  const due = d.work(1);
  const quote = `Thời hạn hoàn thành: ${slash(due)}`;
  return compose({
    id: '1048733',
    arrival: 2968,
    number: '58/PGV-UBND',
    from: ward,
    subject: 'Phiếu giao việc: xử lý kiến nghị của người dân khu phố 5 về nước thải tràn ra hẻm 42 đường Trần Phú',
    type: 'Phiếu giao việc',
    issued: d.work(-2),
    received: d.work(-2),
    due: fieldDue(due),
    sheets: [
      {
        title: 'PHIẾU GIAO VIỆC',
        about: 'Xử lý kiến nghị của người dân khu phố 5 về nước thải tràn ra hẻm 42 đường Trần Phú',
        content: [
          p('Người giao việc: Chủ tịch Ủy ban nhân dân phường.'),
          p('Người nhận việc: Phòng Kinh tế, Hạ tầng và Đô thị; phối hợp: Ban điều hành khu phố 5.'),
          p(
            'Nội dung: kiểm tra hiện trạng cống thoát nước, làm việc với các hộ kinh doanh xả thải, đề xuất phương án khắc phục.',
          ),
          p('Sản phẩm: báo cáo kèm hình ảnh, dự thảo văn bản trả lời người dân.'),
          p(`${quote}.`),
        ],
      },
    ],
    tasks: {
      list: [task(field(due))],
      file: [task(field(due), said({ date: due, bound: 'by', quote, source: 'attachment' }))],
    },
  });
}

/** Supporting role, overdue; the instruction names no date. */
function buildingPermits(d: Days): OfficeDocument {
  const due = d.work(-2);
  return compose({
    id: '1048748',
    arrival: 2884,
    number: '3355/SXD-QLXD',
    from: construction,
    subject:
      'V/v báo cáo tình hình cấp giấy phép xây dựng, quản lý trật tự xây dựng và xử lý công trình vi phạm tồn đọng',
    type: 'Công văn',
    issued: d.work(-10),
    received: d.work(-9),
    due: fieldDue(due),
    role: 'PH',
    directions: [
      fromViceChairwoman(
        d.work(-9),
        '08:20',
        'Chuyển Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, Công an phường phối hợp thực hiện.',
      ),
    ],
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            'Để có cơ sở báo cáo Ủy ban nhân dân thành phố, Sở Xây dựng đề nghị Ủy ban nhân dân các phường, xã báo cáo số giấy phép đã cấp, số công trình vi phạm phát sinh, kết quả xử lý theo biểu sau:',
          ),
          table(
            ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Số lượng'],
            ['1', 'Giấy phép xây dựng nhà ở riêng lẻ đã cấp', 'Giấy phép', ''],
            ['2', 'Công trình vi phạm phát sinh trong kỳ', 'Công trình', ''],
            ['3', 'Công trình vi phạm tồn đọng chưa xử lý', 'Công trình', ''],
          ),
          p(`Báo cáo gửi về Sở Xây dựng (qua Thanh tra Sở) chậm nhất ngày ${slash(due)}./.`),
        ],
      },
    ],
    tasks: { list: [task(field(due))], file: [task(field(due), byDay(due))] },
  });
}

export const assignments = (d: Days): OfficeDocument[] => [
  conclusion(d),
  assetInventory(d),
  streetCleaning(d),
  buildingPermits(d),
];

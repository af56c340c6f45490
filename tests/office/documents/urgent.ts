import { p } from '../print/paper';
import type { Days } from '../truth/days';
import { byDay, field, fieldDue, immediateTask, said, task } from '../truth/tasks';
import { slash } from '../truth/words';
import type { OfficeDocument } from '../types';
import { cityCommittee, culture } from './agencies';
import { compose, WARDS } from './compose';

/** Công điện hỏa tốc without any date in the field or the paper: at once. */
function stormDispatch(d: Days): OfficeDocument {
  return compose({
    id: '1048601',
    arrival: 2981,
    number: '11/CĐ-UBND',
    from: cityCommittee,
    subject: 'Công điện về việc chủ động ứng phó mưa lớn, ngập úng đô thị và sạt lở bờ sông, kênh, rạch',
    type: 'Công điện',
    issued: d.work(-1),
    received: d.work(-1),
    urgency: 'Hỏa tốc',
    due: '',
    sheets: [
      {
        title: 'CÔNG ĐIỆN',
        about: 'Về việc chủ động ứng phó mưa lớn, ngập úng đô thị và sạt lở bờ sông, kênh, rạch',
        stamp: 'HỎA TỐC',
        content: [
          p(
            'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ BÌNH điện: Giám đốc các sở, ban, ngành; Chủ tịch Ủy ban nhân dân các phường, xã.',
          ),
          p(
            `Theo Đài Khí tượng Thủy văn, từ ngày ${slash(d.day(0))} đến ngày ${slash(d.day(3))}, khu vực thành phố có mưa to đến rất to, kết hợp triều cường, nguy cơ cao ngập úng, sạt lở.`,
          ),
          p(
            '1. Khẩn trương kiểm tra, sẵn sàng phương án di dời người dân ra khỏi khu vực nguy hiểm; tuyệt đối không để người dân ở lại nơi có nguy cơ sạt lở.',
          ),
          p('2. Bố trí lực lượng, phương tiện trực 24/24 giờ; vận hành trạm bơm, khơi thông cống rãnh, cửa thu nước.'),
          p(
            '3. Thủ trưởng các đơn vị chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân thành phố nếu chủ quan, lơ là./.',
          ),
        ],
      },
    ],
    tasks: { list: [immediateTask('Hỏa tốc')] },
  });
}

/** Hỏa tốc; the hour stands in the paper only. */
function fireSafetyDispatch(d: Days): OfficeDocument {
  const quote = `trước 17 giờ 00 ngày ${slash(d.work(1))}`;
  return compose({
    id: '1048614',
    arrival: 2984,
    number: '12/CĐ-UBND',
    from: cityCommittee,
    subject:
      'Công điện về việc tổng kiểm tra an toàn phòng cháy, chữa cháy tại nhà ở nhiều tầng, nhiều căn hộ, nhà ở kết hợp sản xuất, kinh doanh',
    type: 'Công điện',
    issued: d.work(-1),
    received: d.work(-1),
    urgency: 'Hoả tốc',
    sheets: [
      {
        title: 'CÔNG ĐIỆN',
        about:
          'Về việc tổng kiểm tra an toàn phòng cháy, chữa cháy tại nhà ở nhiều tầng, nhiều căn hộ, nhà ở kết hợp sản xuất, kinh doanh',
        stamp: 'HỎA TỐC',
        content: [
          p(
            'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ BÌNH điện: Giám đốc Công an thành phố; Chủ tịch Ủy ban nhân dân các phường, xã.',
          ),
          p(
            `Rạng sáng ngày ${slash(d.work(-2))}, trên địa bàn phường Thạnh Phú xảy ra vụ cháy nhà ở kết hợp kinh doanh, gây thiệt hại nghiêm trọng về tài sản.`,
          ),
          p(
            '1. Ủy ban nhân dân các phường, xã huy động lực lượng tại chỗ kiểm tra lối thoát nạn thứ hai, hệ thống điện, nơi sạc xe điện của toàn bộ nhà ở thuộc diện nêu trên.',
          ),
          p(`2. Báo cáo nhanh danh sách cơ sở không bảo đảm an toàn về Công an thành phố ${quote} để tổng hợp.`),
          p('3. Công an thành phố chủ trì hướng dẫn, xử lý nghiêm vi phạm theo thẩm quyền./.'),
        ],
      },
    ],
    tasks: {
      list: [immediateTask('Hoả tốc')],
      file: [task(said({ date: d.work(1), time: '17:00', bound: 'before', quote, source: 'attachment' }))],
    },
  });
}

/** Khẩn with the field's deadline today, and the paper agrees. */
function advertising(d: Days): OfficeDocument {
  return compose({
    id: '1048627',
    arrival: 2979,
    number: '978/SVHTT-QLVH',
    from: culture,
    subject:
      'V/v kiểm tra, tháo dỡ bảng quảng cáo, băng rôn rao vặt hư hỏng có nguy cơ ngã đổ, gây mất mỹ quan đô thị trên các tuyến đường',
    type: 'Công văn',
    issued: d.work(-2),
    received: d.work(-1),
    urgency: 'Khẩn',
    due: fieldDue(d.today),
    sheets: [
      {
        to: WARDS,
        stamp: 'KHẨN',
        content: [
          p(
            'Thời gian qua, trên một số tuyến đường xuất hiện nhiều bảng quảng cáo hư hỏng, băng rôn rao vặt treo trái phép trên cột điện, cây xanh, tiềm ẩn nguy cơ mất an toàn trong mùa mưa.',
          ),
          p(
            `Sở Văn hóa và Thể thao đề nghị Ủy ban nhân dân các phường, xã kiểm tra, tổ chức tháo dỡ, báo cáo kết quả kèm hình ảnh về Sở chậm nhất ngày ${slash(d.today)}.`,
          ),
          p('Trường hợp vượt thẩm quyền, kịp thời phản ánh để phối hợp xử lý./.'),
        ],
      },
    ],
    tasks: { list: [task(field(d.today))], file: [task(field(d.today), byDay(d.today))] },
  });
}

export const urgentDocuments = (d: Days): OfficeDocument[] => [stormDispatch(d), fireSafetyDispatch(d), advertising(d)];

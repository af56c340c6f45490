import { p } from '../print/paper';
import type { Days } from '../truth/days';
import { field, fieldDue, said, task } from '../truth/tasks';
import { slash } from '../truth/words';
import type { OfficeDocument } from '../types';
import { construction, homeAffairs } from './agencies';
import { compose, fromViceChairwoman, WARDS } from './compose';

/** Taken up by the officer and not finished: they still wait for this officer. */

function drainage(d: Days): OfficeDocument {
  const due = d.work(-1);
  return compose({
    id: '1047960',
    list: 'processing',
    arrival: 2802,
    number: '3120/SXD-HTKT',
    from: construction,
    subject: 'V/v khảo sát, đề xuất danh mục hẻm cần nâng cấp, cải tạo hệ thống thoát nước và chiếu sáng công cộng',
    type: 'Công văn',
    issued: d.work(-14),
    received: d.work(-13),
    due: fieldDue(due),
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            'Sở Xây dựng đề nghị Ủy ban nhân dân các phường, xã khảo sát, đề xuất danh mục hẻm thường xuyên ngập, thiếu chiếu sáng để đưa vào kế hoạch duy tu.',
          ),
          p('Danh mục đề xuất kèm hình ảnh hiện trạng, chiều dài tuyến, số hộ dân được hưởng lợi./.'),
        ],
      },
    ],
    tasks: { list: [task(field(due))] },
  });
}

function jobPositions(d: Days): OfficeDocument {
  const quote = `trước ngày ${slash(d.work(8))}`;
  return compose({
    id: '1047988',
    list: 'processing',
    arrival: 2837,
    number: '1902/SNV-TCBC',
    from: homeAffairs,
    subject: 'V/v xây dựng bản mô tả công việc, khung năng lực theo vị trí việc làm của công chức phường, xã',
    type: 'Công văn',
    issued: d.work(-10),
    received: d.work(-9),
    directions: [
      fromViceChairwoman(
        d.work(-8),
        '16:10',
        `Văn phòng tổng hợp dự thảo của các phòng, trình Ủy ban nhân dân phường ${quote}.`,
      ),
    ],
    sheets: [
      {
        to: WARDS,
        content: [
          p(
            'Sở Nội vụ hướng dẫn Ủy ban nhân dân các phường, xã xây dựng bản mô tả công việc, khung năng lực của từng vị trí việc làm theo mẫu thống nhất.',
          ),
          p('Sở Nội vụ phân công công chức theo dõi từng địa bàn để hỗ trợ trong quá trình thực hiện./.'),
        ],
      },
    ],
    tasks: { detail: [task(said({ date: d.work(8), bound: 'before', quote, source: 'direction' }))] },
  });
}

export const inProcessing = (d: Days): OfficeDocument[] => [drainage(d), jobPositions(d)];

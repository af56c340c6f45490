import { documents, documentsNone } from '../unit/deadlines/cases/documents';
import { news } from '../unit/deadlines/cases/news';
import { none } from '../unit/deadlines/cases/none';
import { office, officeNone } from '../unit/deadlines/cases/office';
import { table } from '../unit/deadlines/cases/table';

/** A small seeded generator (mulberry32), so that every run reads the same text. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const AGENCIES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Nông nghiệp và Môi trường', 'Sở Giáo dục và Đào tạo'];
const KINDS = ['KẾ HOẠCH', 'THÔNG BÁO', 'HƯỚNG DẪN', 'QUYẾT ĐỊNH', 'BÁO CÁO'];
const PAPERS = ['Công văn', 'Quyết định', 'Kế hoạch', 'Thông báo', 'Hướng dẫn'];
const MATTERS = [
  'tăng cường kỷ luật, kỷ cương hành chính trong các cơ quan, đơn vị trên địa bàn',
  'triển khai công tác chuyển đổi số, số hóa hồ sơ và kết quả giải quyết thủ tục hành chính',
  'rà soát, cập nhật cơ sở dữ liệu về đất đai, hộ tịch và an sinh xã hội',
  'phòng, chống thiên tai và tìm kiếm cứu nạn trong mùa mưa bão',
];
const FILLER = [
  'Trong thời gian qua, công tác cải cách hành chính trên địa bàn phường đã được cấp ủy, chính quyền quan tâm lãnh đạo, chỉ đạo thực hiện đồng bộ và đạt được nhiều kết quả tích cực; tinh thần, thái độ phục vụ Nhân dân của đội ngũ cán bộ, công chức được nâng lên.',
  'Nâng cao trách nhiệm của người đứng đầu trong công tác tuyên truyền, phổ biến, giáo dục pháp luật; kịp thời biểu dương, nhân rộng các điển hình tiên tiến, cách làm hay, sáng tạo trong thực hiện nhiệm vụ được giao.',
  'Quá trình triển khai cần bảo đảm thiết thực, hiệu quả, tiết kiệm, tránh hình thức, phù hợp với điều kiện thực tế của từng khu phố và khả năng cân đối ngân sách của địa phương.',
  'Tiếp tục kiểm soát chặt chẽ việc thực hiện quy chế làm việc, quy chế phối hợp giữa các bộ phận chuyên môn với các khu phố; chấn chỉnh ngay những tồn tại, hạn chế đã được chỉ ra.',
  'Phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội đẩy mạnh công tác vận động quần chúng, nắm chắc tình hình tư tưởng trong các tầng lớp Nhân dân, phản ánh kịp thời những vấn đề mới phát sinh từ cơ sở.',
  'Chủ động bố trí nhân lực, trang thiết bị và kinh phí bảo đảm cho việc thực hiện nhiệm vụ theo đúng quy định của pháp luật về ngân sách nhà nước; không để xảy ra thất thoát, lãng phí.',
];
const STATED = [office, documents, news].flatMap((lines) => table(lines).map(({ text }) => text));
const UNSTATED = [none, officeNone, documentsNone].flatMap((lines) => table(lines).map(({ text }) => text));

const two = (figure: number): string => String(figure).padStart(2, '0');

/**
 * Whole made-up documents joined to a length (characters), about 7,500 characters each: head, legal basis, numbered
 * sections, notes on the past, some duties with limits, recipients. Days are changed so that few duties are the same.
 */
export function library(length: number, seed: number): string {
  const next = random(seed);
  const below = (most: number): number => Math.floor(next() * most);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const day = (year: number): string => `${two(1 + below(28))}/${two(1 + below(12))}/${year}`;
  const paper = (): string =>
    `${pick(PAPERS)} số ${10 + below(3000)}/UBND-VX ngày ${day(2025)} của Ủy ban nhân dân thành phố về ${pick(MATTERS)}`;
  const stated = (): string => pick(STATED).replace(/[0-9]{2}\/1[12]\/2026/g, () => day(2027));
  const section = (number: number): string[] => [
    `${number}. Về ${pick(MATTERS)}`,
    pick(FILLER),
    `- ${pick(FILLER)}`,
    below(3) ? stated() : pick(UNSTATED),
    `- Thực hiện ${paper()}; ${pick(FILLER)}`,
    `- ${pick(FILLER)}`,
    pick(FILLER),
  ];
  const document = (): string =>
    [
      `ỦY BAN NHÂN DÂN THÀNH PHỐ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
      `${pick(AGENCIES).toUpperCase()}\tĐộc lập - Tự do - Hạnh phúc`,
      `Số: ${10 + below(3000)}/KH-SNV\tTân An, ngày ${two(1 + below(28))} tháng ${two(1 + below(12))} năm 2026`,
      pick(KINDS),
      `Về ${pick(MATTERS)}`,
      'Kính gửi: Ủy ban nhân dân các phường, xã',
      `Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;`,
      `Căn cứ ${paper()};`,
      `Căn cứ ${paper()};`,
      `Theo đề nghị của ${pick(AGENCIES)} tại ${paper()}.`,
      ...[1, 2, 3, 4, 5].flatMap(section),
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về Sở để được hướng dẫn./.',
      'Nơi nhận:\n- Như trên;\n- Lãnh đạo Sở;\n- Lưu: VT.\tGIÁM ĐỐC',
      '',
    ].join('\n');
  const documents: string[] = [];
  for (let size = 0; size < length; size += documents.at(-1)?.length ?? 0) documents.push(document());
  return documents.join('\n').slice(0, length);
}

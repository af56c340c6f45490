import { EDGE, END } from '../pattern';

/** What offices, units and persons in them are called at the head of their name. */
const HEADS =
  'văn phòng|phòng|ban|ủy ban|ubnd|hđnd|hội đồng|công an|trạm|trường|trung tâm|khu phố|tổ|sở|bộ|cục|chi cục|tổng cục|vụ|viện|bệnh viện|mặt trận|mttq|hội|đoàn|liên đoàn|chi bộ|đảng ủy|đảng bộ|thường trực|chủ tịch|phó chủ tịch|thủ trưởng|trưởng|phó|giám đốc|hiệu trưởng|chánh|bí thư|đồng chí|đ/c|ông|bà|anh|chị|cán bộ|công chức|kế toán|văn thư|đơn vị|cơ quan|địa phương|chủ đầu tư|nhà thầu|ban quản lý|hộ|cơ sở|doanh nghiệp|công ty|hợp tác xã|người|tổ chức|cá nhân|thành viên|lãnh đạo|kho bạc|thuế|bưu điện|ngân hàng|quý|bhxh|bảo hiểm xã hội|tòa án|viện kiểm sát|thanh tra|đội|bộ phận|ban chỉ huy|ban chqs|chỉ huy';
const NAME = `(?:(?:các|toàn thể|tất cả|toàn bộ|những|từng|mỗi) )?(?:${HEADS})${END}`;

export const STARTS_WITH_NAME = new RegExp(`^(?:${NAME})`);

/** Words after which the name of who must do it begins. */
export const TELLS = new RegExp(
  `${EDGE}(?:kính đề nghị|đề nghị|yêu cầu|giao nhiệm vụ cho|giao cho|giao|phân công|kính mời|trân trọng kính mời|mời|kính chuyển|chuyển|đôn đốc|chỉ đạo|triệu tập)${END} ?`,
  'g',
);

/** Who gets the result: the name after "gửi … về", "báo cáo", "trình". */
export const RECIPIENT = new RegExp(
  `${EDGE}(?:(?:gửi|nộp|báo cáo|chuyển|trả lời|phản hồi)(?: [^ ,;.:()]{1,14}){0,6}? (?:về|cho|đến|lên|tới)|trình|báo cáo(?: kết quả)?(?: với)?|gửi) (?<name>${NAME}(?: [^ ,;.:()\\t]{1,16}){0,9})`,
);

/** Where a name ends: what to do, by when, in which way. */
export const NAME_ENDS = new RegExp(
  `,|${EDGE}(?:trước|chậm nhất|muộn nhất|trong|để|theo|qua|xem xét|phê duyệt|ký|ban hành|bằng|vào|đến|không quá|hạn|quyết định|cho ý kiến|thẩm định|tổng hợp|hằng|hàng|định kỳ|ngay|kể từ|chỉ đạo)${END}`,
);

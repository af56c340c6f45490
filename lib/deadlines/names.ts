import { END } from './pattern';

/** What offices, units and persons in them are called at the head of their name. */
const HEADS =
  'tỉnh ủy|thành ủy|quận ủy|huyện ủy|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|văn phòng|phòng|ban|ủy ban|ubnd|hđnd|hội đồng|công an|trạm|trường|trung tâm|khu phố|tổ|sở|bộ|cục|chi cục|tổng cục|vụ|viện|bệnh viện|mặt trận|mttq|hội|đoàn|liên đoàn|chi bộ|đảng ủy|đảng bộ|thường trực|chủ tịch|phó chủ tịch|thủ trưởng|trưởng|phó|giám đốc|hiệu trưởng|chánh|bí thư|đồng chí|đ/c|ông|bà|anh|chị|cán bộ|công chức|kế toán|văn thư|đơn vị|cơ quan|địa phương|chủ đầu tư|nhà thầu|ban quản lý|hộ|cơ sở|doanh nghiệp|công ty|hợp tác xã|người|tổ chức|cá nhân|thành viên|lãnh đạo|kho bạc|thuế|bưu điện|ngân hàng|quý|bhxh|bảo hiểm xã hội|tòa án|viện kiểm sát|thanh tra|đội|bộ phận|ban chỉ huy|ban chqs|chỉ huy';
/** The name of somebody who can be told to do something, from its head on. */
export const NAME = `(?:(?:các|toàn thể|tất cả|toàn bộ|những|từng|mỗi) )?(?:${HEADS})${END}`;

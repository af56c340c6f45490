import { type Guarded, guarded } from '../guard';
import { NAME } from '../names';
import { EDGE, END } from '../pattern';

/** What the words around a date make of it when it is not a limit. */
export type OtherRole =
  | 'issue-date'
  | 'citation'
  | 'effect'
  | 'validity'
  | 'cut-off'
  | 'reporting-period'
  | 'history'
  | 'eligibility'
  | 'anniversary'
  | 'birth'
  | 'proposal'
  | 'promise'
  | 'target'
  | 'procedure'
  | 'condition'
  | 'office-hours'
  | 'event'
  | 'recalled'
  | 'number'
  | 'moved';

/** Roles that belong to the date they stand before and to no later one. */
export const LOCAL: ReadonlySet<OtherRole> = new Set([
  'cut-off',
  'effect',
  'validity',
  'birth',
  'anniversary',
  'reporting-period',
  'eligibility',
  'event',
]);

/** Words that tell nobody anything where somebody has said before that he will do it himself. */
export const WEAK_ORDERS: ReadonlySet<string> = new Set([
  'kết luận',
  'hướng dẫn',
  'gia hạn',
  'thông báo',
  'còn lại',
  'lưu ý',
  'đồng ý',
  'cho phép',
  'lộ trình',
  'xin ý kiến',
  'nghiêm túc',
]);

export interface Signal {
  role: OtherRole;
  words: Guarded;
}

const word = (words: string): Guarded => guarded(new RegExp(`${EDGE}(?:${words})${END}`, 'g'));
const right = (words: string): Guarded => guarded(new RegExp(`^(?:${words})`));

const PAPER =
  'công văn|văn bản|quyết định|nghị quyết|nghị định|thông tư|kế hoạch|thông báo|chỉ thị|báo cáo|tờ trình|công điện|kết luận|hướng dẫn|giấy mời|luật|pháp lệnh|biên bản|chương trình|phiếu chuyển|hợp đồng|quy chế|quy định|đề án|phương án|(?<!nộp |gửi |nhận |làm |viết )(?:đơn|thư)|giấy ủy quyền|sắc lệnh|hiến pháp|bộ luật';

/** Right before the expression, touching it: these take the date whatever else the sentence says. */
export const TOUCHING: readonly Signal[] = [
  {
    // "Ngày đăng tải: 18/01/2027 09:12".
    role: 'issue-date',
    words: guarded(
      /(?:ngày|thời gian|thời điểm)(?: giờ)? (?:đăng tải|đăng|phát hành|tạo|ký|ban hành|lập|cập nhật|in|chuyển|tiếp nhận|khởi tạo) ?: ?(?:ngày )?$/,
    ),
  },
  {
    // From the end backwards: from the front, every figure of a list of dates would be a beginning.
    role: 'citation',
    words: guarded(
      /$(?<!(?:tháng|quý) [0-9iv]{1,4} ?\/ ?20[0-9]{2},? )(?<=[0-9.] ?\/[a-z0-9đ/.&-]{2,30}(?: ?[-–] ?[a-zđ.]{2,12})?,? \(?(?:ban hành |ký |đề |được ban hành )?(?:vào )?(?:ngày )?)/,
    ),
  },
  {
    role: 'citation',
    words: guarded(
      new RegExp(
        `${EDGE}(?:${PAPER})(?: số [^ ]{1,24}(?: (?!từ |thành |sang )[^ ,;.:()]{1,12}){0,6})?,? \\(?(?:ban hành |ký |đề |lập |được ban hành |thông qua |được thông qua |công bố )?(?:ngày )?$`,
      ),
    ),
  },
  {
    // "Theo CV 215 ngày 18/11".
    role: 'citation',
    words: guarded(
      new RegExp(`${EDGE}(?:cv|vb|kh|qđ|tb|gm|ttr|nq|kl) (?:số )?(?!20[0-9]{2},? )[0-9]{1,5},? (?:ngày )?$`),
    ),
  },
  {
    // "Theo văn bản gửi tối 25/8, …".
    role: 'citation',
    words: guarded(
      new RegExp(
        `${EDGE}(?:theo|tại|trong) (?:${PAPER})(?: [^ ,;.]{1,12}){0,4} (?:gửi|phát đi|ra|ký|ban hành|công bố|phát hành)(?: đi)?(?: (?:vào|hôm|sáng|trưa|chiều|tối|đêm|ngày)){0,2} $`,
      ),
    ),
  },
  {
    role: 'citation',
    words: guarded(
      /(?:khóa|kỳ họp thứ|số|mục|khoản|điểm|điều|chương|bảng|hình|biểu|mẫu|phụ lục|phiên bản|version|tổ|khu phố|quyển|tờ|thửa|lô|đường|kiệt|hẻm|ngõ|quốc lộ|tỉnh lộ|lớp|số nhà) (?:số )?$/,
    ),
  },
  {
    role: 'event',
    words: guarded(
      new RegExp(
        `${EDGE}(?:tại |ở |trong |sau |qua |của |theo )(?:các |buổi |cuộc )?(?:cuộc họp|hội nghị|phiên họp|buổi họp|buổi làm việc|cuộc làm việc|kỳ họp|buổi kiểm tra|đợt kiểm tra|lễ|đại hội|buổi tiếp)(?: [^ ,;.:()]{1,12}){0,8},? ?(?:vào )?(?:ngày |hôm |sáng |chiều )?$`,
      ),
    ),
  },
];

/** The words after the expression that tell its role. */
export const FOLLOWING: readonly Signal[] = [
  {
    role: 'moved',
    words: right(
      '(?! để)[^.;,]{0,25}?(?:được |sẽ |đã |nay )?(?:chuyển|dời|lùi|hoãn|đổi|điều chỉnh|thay đổi)(?: [^ .;]{1,8}){0,3} (?:sang|đến|thành|vào|tới|lại)(?= (?:ngày|[0-9]|lúc|hồi|thứ|sáng|chiều|tối|tuần|tháng|cuối|đầu|hết|trước|sau|dịp|thời|một|khi|quý|năm|buổi|vào))',
    ),
  },
  {
    role: 'effect',
    words: right(
      '\\)?,? ?(?:trở đi|trở về sau|có hiệu lực|bắt đầu có hiệu lực|chính thức (?:có hiệu lực|hoạt động|đi vào))',
    ),
  },
  {
    role: 'recalled',
    words: right(
      '[^.]{0,120}(?:(?:tuy nhiên|nhưng|song)[^.]{0,30}(?:đến nay|hiện nay|hiện|đến thời điểm|vẫn|chưa|còn|mới (?:chỉ )?(?:có [0-9]|[^ ,;.]{1,8} [^ ,;.]{0,8} ?được))|(?:tuy nhiên|nhưng|song|mà) (?:đến|tới|mãi)[^.;]{0,40} (?:mới|chỉ)(?: chỉ)? (?:có|nhận|được|đạt|gửi|nộp|báo cáo|trình|hoàn thành)|đến nay[^.]{0,30}(?:vẫn )?chưa|(?:vẫn|nhưng) chưa (?:nhận được|gửi|nộp|báo cáo|có|hoàn thành|thực hiện))',
    ),
  },
  {
    role: 'history',
    words: right(
      '\\)?,? ?(?:mới|vẫn chỉ|chỉ)(?: chỉ)? (?:có|nhận được|nộp|gửi|hoàn thành|đạt|giải quyết|trả|xử lý|thực hiện|thông|khôi phục)(?![a-zà-ỹ])',
    ),
  },
  { role: 'history', words: right(' (?:[^ ,.;]{1,10} ){1,5}mới (?:gửi|nộp|báo cáo|trình|có|hoàn thành)(?![a-zà-ỹ])') },
  // "Đến 18h ngày 28/5, thành phố ghi nhận 47 ca".
  { role: 'history', words: right(', [^,.;]{2,50} (?:ghi nhận|xảy ra|phát hiện) (?:thêm |được |khoảng |hơn )?[0-9]') },
  { role: 'history', words: right('\\)?,? ?(?:[^,.;]{0,40} )?đã(?! (?:được giao|nêu|quy định|đề ra|phê duyệt))') },
  // "Trong tuần, các phòng, đơn vị đã chủ động triển khai …".
  {
    role: 'history',
    words: right(`, ${NAME}(?:,? [^ ,.;]{1,12}){0,6},? đã(?! (?:được giao|nêu|quy định|đề ra|phê duyệt))`),
  },
  {
    role: 'eligibility',
    words: right(
      '\\)?,? ?(?:thì|đủ [0-9]{1,2} (?:năm|tháng|tuổi)|được tiếp tục|tiếp tục (?:được|xử lý|thực hiện|giải quyết|áp dụng)|vẫn được|vẫn|không phải|đủ điều kiện|thuộc diện|mà|được hưởng|được (?:hỗ trợ|nhận|trợ cấp)(?= (?:[0-9]|mức|một|tiền))|áp dụng (?:quy|theo|mức|chế độ)|thực hiện theo quy (?:định|chuẩn) (?:cũ|trước)|được áp dụng|được xem xét|được miễn|được giải quyết theo|được (?:hạch toán|quyết toán|tính|ghi nhận|xem xét) )',
    ),
  },
  { role: 'reporting-period', words: right('\\)? ?(?:của |trong )?(?:tháng|kỳ|quý|năm) báo cáo(?![a-zà-ỹ])') },
  {
    role: 'number',
    words: right(
      ' ?(?:%|(?:đồng(?! chí)|triệu|tỷ|tỉ|nghìn|ha|km|kg|người|hộ|suất|lượt|phiếu|em|thành viên)(?![a-zà-ỹ]))',
    ),
  },
];

/** In the clause, before the expression: of these and the directives the one nearest to the date decides. */
export const LEADING: readonly Signal[] = [
  {
    role: 'history',
    words: word(
      '(?<!(?:số tiền|khoản tiền|kinh phí) (?:[^ ,;.]{1,8} )?|như )đã(?! (?:chết|mất|qua đời|tử vong|nghỉ hưu|nghỉ việc|chuyển (?:đi|đến|khẩu)|hết hạn|xuất ngũ|hoàn lương|ly hôn|kết hôn|thoát nghèo|cấp (?:sai|trái)|(?:trả|giải quyết|xử lý|nộp|hoàn thành),|được giao|giao|nêu|đề ra|được nêu|được phân công))|(?<!(?:đến|-) (?:ngày )?[0-9/]{3,10} )vừa qua|vừa (?:trao|tổ chức|ban hành|có|được|nhận|phối hợp|hoàn thành|diễn ra|khai mạc|kết thúc|tiếp nhận)|trước đó(?! (?:ít nhất|tối thiểu|chậm nhất))|trước đây|từng (?:được|bị|là|có|tham gia|làm|giữ|học|công tác|phục vụ|vi phạm|đăng ký|nộp|xảy ra|tổ chức)',
    ),
  },
  {
    role: 'effect',
    // "Thay thế xe ba bánh tự chế" puts no paper out of force.
    words: word(
      `có hiệu lực(?: thi hành)?|hiệu lực|được áp dụng|áp dụng(?! (?:các )?(?:biện pháp|hình thức|công nghệ|phần mềm))|bãi bỏ|thay thế(?= (?:cho )?(?:các |những )?(?:${PAPER}|mẫu|nội dung|khoản|điều)(?![a-zà-ỹ]))|chính thức (?:hoạt động|đi vào hoạt động|vận hành)`,
    ),
  },
  {
    role: 'event',
    words: word(
      'miễn (?:[0-9]{1,3} ?%|phí|vé|giá)|diễn ra|được tổ chức|nghỉ (?:lễ|tết)|trùng (?:vào|với)|rơi vào|các ngày|mỗi ngày|các buổi|trực (?:tết|lễ)(?! (?:ngay )?trong(?: |$))|khuyến mại|khuyến mãi|nhân dịp|cảm ơn|chúc(?! thọ)|đi học|nghỉ phép|nghỉ thai sản|nghỉ hưu|bổ nhiệm|biệt phái|điều động|cử [^ ]{1,8} (?:[^ ]{1,10} )?đi',
    ),
  },
  {
    role: 'validity',
    words: word(
      '(?:có|còn) giá trị(?: sử dụng| pháp lý)?|giá trị (?:của )?(?:thẻ|hợp đồng|giấy|chứng chỉ)|giá trị sử dụng|hợp đồng (?:số|thuê|có thời hạn|lao động|này)|(?:giấy phép|chứng thư|chứng chỉ|thẻ)[^,;]{0,60} (?:có thời hạn|đến)|thời (?:hạn|gian) (?:của )?(?:bảo quản|lưu trữ|lưu giữ|khấu hao|sử dụng|thuê|hợp đồng|giấy phép|hợp đồng|thuê|sử dụng đất|sử dụng|bảo hành|bảo hiểm|hiệu lực|thẻ|chứng chỉ|chứng nhận|chứng thư)|bảo hành|hạn (?:sử )?dùng|hạn sử dụng|hsd|hết hạn sử dụng',
    ),
  },
  {
    role: 'cut-off',
    words: word(
      'tính đến|tính từ|tính (?:[^ ,;.]{1,8} ){1,3}đến|mốc thời gian kiểm tra|thời kỳ (?:kiểm tra|thanh tra|giám sát)|số liệu(?: [^ ,;.]{1,12}){0,10} (?:tính|đến|lấy|chốt|từ)|lũy kế|chốt số liệu (?:tính|đến|vào|ngày|lúc|tại|là)|dữ liệu (?:tính|đến|chốt)|(?:thời điểm|thời gian|mốc|ngày) (?:chốt|lấy) (?:số liệu|dữ liệu)|thống kê đến|mốc (?:số liệu|lấy số liệu)|thời điểm báo cáo',
    ),
  },
  {
    role: 'reporting-period',
    words: word(
      'kỳ báo cáo(?! (?:gửi|nộp))|trong kỳ|(?:cho|của|trong|là) kỳ(?= từ)|kỳ (?:tính thuế|kế toán|ngân sách)|giai đoạn(?! (?:[1-9]|i{1,3}|iv|v)(?![0-9a-zà-ỹ/-]))|thời kỳ|nhiệm kỳ|niên độ|năm học(?= 20| này| qua| trước)|thời gian đánh giá|kết quả thực hiện(?= từ)|thời gian lấy số liệu|kể từ đầu năm',
    ),
  },
  {
    role: 'eligibility',
    words: word(
      '(?:được |đã )?(?:(?<!khẩn |nâng |phân |cung )cấp(?! (?:xã|phường|tỉnh|huyện|thành phố|trung ương|trên|dưới|ủy|cơ sở|thôn|ấp|học)(?![a-zà-ỹ]))|xây dựng|sử dụng|thành lập|tuyển dụng|(?<!nơi )cư trú|thường trú|đăng ký thường trú|kết hôn|(?<!gọi )nhập ngũ|xuất ngũ|nghỉ hưu|tham gia cách mạng|hy sinh|(?<![0-9] )hoạt động)(?: [^ ,;.:]{1,12}){0,3} (?:trước|từ|sau|(?<!phải )đến)(?! (?:[0-9]{1,3} ?%|từng|các|mỗi|tận|toàn|người|hộ|đời))|(?<!tuyển |học |vệ |phát |hộ |thí |dân |thú |giáo |sát |khai |hy |nảy )sinh (?:từ|trước|sau|ngày|năm|trong)|đối tượng(?! (?:trong|trên|nêu|nói|này|vi phạm))|(?<![0-9] )trường hợp (?!đặc biệt|khẩn|phát sinh|có vướng|nói|nêu|trên|này)|người (?:đang|đã|sinh)|độ tuổi|đủ [0-9]{1,2} tuổi',
    ),
  },
  {
    role: 'anniversary',
    words: word(
      'kỷ niệm|kỉ niệm|nhân dịp|chào mừng|hướng tới|mừng (?:đảng|xuân)|lễ hội|hưởng ứng(?: ngày| tháng| tuần)?|ngày (?:nhà giáo|quốc tế|thành lập|truyền thống|thầy thuốc|doanh nhân|phụ nữ|gia đình|hội|vì người nghèo|pháp luật|chuyển đổi số|đại đoàn kết|thương binh|quốc khánh|giải phóng|chiến thắng|toàn dân|môi trường|sách|báo chí)[^,;.]{0,40}',
    ),
  },
  {
    role: 'birth',
    words: word(
      '(?<!học |thí |giáo |sản |vệ |hộ |phát |khai |nhân )sinh (?:ngày|năm)(?! học)|ngày sinh|năm sinh|ngày, tháng, năm sinh|cấp ngày|ngày cấp|mất ngày|từ trần',
    ),
  },
  {
    role: 'proposal',
    words: word(
      '(?<!(?:tham mưu|tổng hợp|rà soát|nghiên cứu|giao(?! thông)|yêu cầu|phân công|chủ trì)[^;.]{0,80}|(?:hồ sơ|phiếu|bản|biểu|mẫu|danh mục|danh sách|nội dung|nhu cầu|văn bản|phương án|thực hiện|giải quyết|trả lời|báo cáo) )(?:kiến nghị|đề xuất)(?: (?:và|,) (?:kiến nghị|đề xuất|đề nghị))? (?:gia hạn|kéo dài|cho|xin|với|lùi|điều chỉnh|thời gian|thời hạn(?! mới)|được|xem xét|hỗ trợ|bố trí|bổ sung|sở|bộ|ubnd|ủy ban|thành phố|tỉnh|chính phủ|quốc hội|thủ tướng|cấp|(?:trung tâm|trạm|công an|chi cục|cục|ban|kho bạc|bhxh|bảo hiểm|điện lực|công ty|bệnh viện|lãnh đạo|thường trực|đảng ủy|liên đoàn|hội đồng)(?: [^ ,;.]{1,12}){1,6})(?:[^,;.]{0,60} (?:cho phép|xem xét|chấp thuận|giao|gia hạn|bố trí|hỗ trợ|quyết định))?|(?:(?<!vắc |vắc-|cầu |đơn |giấy )xin|kính xin|kính mong|kính trình)(?! (?:lỗi|ý kiến|nghỉ|vắng|phép|rút|thôi|gửi|nộp|phản hồi|được phản hồi|trả lời|liên hệ|nhắn|gọi|báo|vui lòng|mời|đăng kí|các|quý|đồng chí|đ\\/c|anh|chị|thông báo|báo cáo|đăng ký))|(?:đề nghị|kính đề nghị)(?: với)? (?:chính phủ|thủ tướng|quốc hội|ủy ban thường vụ|bộ chính trị|ban bí thư|trung ương|(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|thường trực|ban thường vụ)(?: thường trực)? (?:thành phố|tỉnh|tp)(?! các| phường)|thành ủy|tỉnh ủy|lãnh đạo (?:thành phố|tỉnh|sở|bộ)|cấp trên|cấp thẩm quyền)(?:[^,;.]{0,40} (?:cho phép|xem xét|chấp thuận|gia hạn|bố trí|hỗ trợ))?|(?<!(?:giấy|đơn|phiếu|hồ sơ|thủ tục) )đề nghị (?:được )?(?:gia hạn|cho phép gia hạn|lùi|kéo dài)|đề nghị[^,;.]{0,50} cho phép|đề nghị (?:giảm|miễn|tăng|giữ nguyên|bãi bỏ|bỏ) (?:thuế|phí|lệ phí|giá|mức|quy định)|đề nghị[^;.:]{0,60} (?:xem xét, )?(?:chấp thuận|chấp nhận) (?:cho|việc|chủ trương)|mong (?:muốn|được)',
    ),
  },
  {
    role: 'promise',
    words: word(
      'sẽ(?!(?<=(?:cổng|hệ thống|đường link|link|biểu mẫu|form|phần mềm|đường dẫn|danh sách|trang)(?: [^ ,;.]{1,12}){0,9} sẽ) (?:tự động )?(?:khóa|đóng|ngừng|dừng)|(?<=(?:thời hạn|thời gian|hạn)(?: [^ ,;.]{1,12}){1,9} sẽ) (?:kết thúc|hết|khép lại)(?![a-zà-ỹ]))|(?<!ký |ký bổ sung |ký lại |bản |giấy |đúng |theo |thực hiện |nộp |gửi |thu |các |sách |(?:yêu cầu|đề nghị)[^;.]{0,60})cam kết|dự kiến(?! (?:nhân sự|phương án|kế hoạch|danh sách|kinh phí|nội dung))|(?<!thất )hứa|bảo đảm sẽ|chúng tôi (?:bảo đảm|đảm bảo|xin|nhận|hoàn thành|giao)',
    ),
  },
  {
    role: 'office-hours',
    words: word(
      '(?<!hết |cuối |trong |ngoài |trước )giờ (?:làm việc|hành chính)|thời gian làm việc|thời gian tiếp công dân|lịch tiếp|giờ mở cửa|phục vụ từ|mở cửa|thời gian phục vụ|tiếp nhận hồ sơ vào|(?<!lập |xây dựng |phân công |bố trí |phân )lịch trực',
    ),
  },
  {
    role: 'condition',
    words: word('khi có|nếu có|nếu|sau khi có|khi phát hiện|khi xảy ra|khi nhận được yêu cầu|mỗi khi'),
  },
];

/** A request to a superior: whatever it asks them to tell others is asked for, not told. */
export const TO_SUPERIOR = guarded(
  /(?:kiến nghị|đề xuất|đề nghị)(?: [^ ,;.]{1,12}){0,2} (?:chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|bộ chính trị|ban bí thư)(?: [^ ,;.]{1,12}){0,6}(?<!chính phủ về việc) ?/,
);

/** Anywhere in the sentence: descriptions of procedures and rules for anybody. */
export const GENERAL: readonly Signal[] = [
  {
    role: 'procedure',
    words: guarded(
      /thủ tục[^.;]{0,80}(?:thời hạn|thời gian) giải quyết|(?:thời hạn|thời gian) (?:giải quyết|xử lý)(?: các| một)? (?:thủ tục|hồ sơ)|(?:thời hạn|thời gian) giải quyết[^.;]{0,40}(?:là|không quá|trong)|hồ sơ(?: [^ ,;.:]{1,12}){0,14} giải quyết (?:không quá|trong|tối đa)|quy trình (?:nội bộ|hiện hành|giải quyết)|quy trình[^.;:]{0,40}: |(?:yêu cầu|đề nghị) (?:cấp|đăng ký|xác nhận|chứng thực)[^.;:]{0,60} được giải quyết|rút ngắn|cắt giảm|giảm [0-9]|nhận đủ hồ sơ|hồ sơ hợp lệ|đủ hồ sơ|hồ sơ đầy đủ|thời gian xử lý (?:trung bình|bình quân)|sớm hơn [0-9]|trước hạn [0-9]|theo (?:quy định của )?thủ tục hành chính|giải quyết thường xuyên|tiêu chí|: ?[0-9]{1,2} điểm/,
    ),
  },
  {
    role: 'target',
    words: guarded(
      /(?:phấn đấu|mục tiêu|chỉ tiêu)[^.;]{0,120}[0-9][0-9,.]{0,6} ?(?:%|phần trăm)|(?:đạt|tăng|giảm|chiếm)(?: [^ ,.;]{1,10}){0,6} [0-9][0-9,.]{0,6} ?%|chỉ tiêu(?: [^ ,.;]{1,10}){0,4} (?:đạt|vượt)(?![a-zà-ỹ])/,
    ),
  },
];

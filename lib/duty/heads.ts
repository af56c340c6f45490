/** What a name's first words say of it, folded and in one form (see `named`). */

/** What kind of body a name is. `short`: "P." is a phường or a phòng. */
export type Kind =
  | 'ward'
  | 'above'
  | 'short'
  | 'department'
  | 'office'
  | 'service-centre'
  | 'council'
  | 'party'
  | 'front'
  | 'association'
  | 'police'
  | 'military'
  | 'health'
  | 'centre'
  | 'school'
  | 'ministry'
  | 'branch'
  | 'board'
  | 'quarter'
  | 'company'
  | 'state-service';

const END = '(?![a-zà-ỹ0-9])';

/** The longer first where one begins with another. */
const HEADS: readonly (readonly [Kind, string])[] = [
  [
    'above',
    '(?:ubnd|ub) (?:thành phố|tỉnh|quận|huyện|thị xã|các tỉnh)|chính phủ|thủ tướng(?: chính phủ)?|thành phố|tỉnh',
  ],
  [
    'ward',
    '(?:ubnd|ub)(?: (?:cấp )?(?:phường|xã|đặc khu|thị trấn|p\\.?|x\\.?))?|(?:cấp )?xã(?! hội)|phường|đặc khu|thị trấn',
  ],
  ['council', '(?:thường trực |tt )?hđnd'],
  ['front', '(?:ban thường trực )?mttq|mặt trận'],
  [
    'party',
    '(?:ban thường vụ |btv |thường trực |văn phòng )?(?:đảng ủy|thành ủy|tỉnh ủy|quận ủy|huyện ủy|đảng bộ)|ủy ban kiểm tra|ubkt',
  ],
  ['office', 'văn phòng'],
  ['service-centre', 'trung tâm phục vụ hành chính công'],
  ['department', 'phòng'],
  ['short', 'p\\.?'],
  ['police', 'công an'],
  ['military', 'quân sự|bộ chỉ huy|đồn biên phòng|biên phòng'],
  ['health', 'trạm y tế|trung tâm y tế|bệnh viện|trạm'],
  ['centre', 'trung tâm'],
  ['school', '(?:nhà )?trường|thcs|thpt|mầm non|tiểu học'],
  ['ministry', 'sở|bộ(?! phận| máy)|thanh tra|tổng cục|chi cục|cục|vụ|viện'],
  ['quarter', 'khu phố|tổ dân phố|khu dân cư|thôn|ấp|khóm|buôn|bản'],
  [
    'association',
    'hội(?! đồng| nghị| thảo| trường| thi)|đoàn (?:thanh niên|tncs|phường|xã)|thành đoàn|liên đoàn|công đoàn|lđlđ|lhpn|ccb',
  ],
  [
    'board',
    'ban (?:quản lí|ql|dân vận|tuyên giáo|tổ chức|tiếp công dân|bồi thường|nội chính|văn hóa|kinh tế|pháp chế|bảo trợ)',
  ],
  ['company', 'công ti|doanh nghiệp|hợp tác xã|htx|tập đoàn|ngân hàng|hộ kinh doanh|điện lực|bưu điện|viễn thông'],
  [
    'state-service',
    'thuế|đội thuế|kho bạc|bảo hiểm xã hội|bhxh|tòa án|tand|viện kiểm sát|vksnd|thi hành án|quản lí thị trường',
  ],
  ['branch', 'hải quan|kiểm lâm|thống kê'],
];

const PATTERNS = HEADS.map(([kind, source]) => [kind, new RegExp(`^(?:${source})${END}`)] as const);

export interface Head {
  kind: Kind;
  /** How many units of the name it is. */
  length: number;
}

/** The head of a name, the longest that fits; null for words that may mean anybody ("đơn vị", "bộ phận", "Lan"). */
export function headOf(text: string): Head | null {
  let found: Head | null = null;
  for (const [kind, pattern] of PATTERNS) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (found?.length ?? 0)) found = { kind, length };
  }
  return found;
}

/** Bodies of a ward's own People's Committee: whoever set the committee alone may be in any of them. */
export const WITHIN_WARD: ReadonlySet<Kind> = new Set(['department', 'office', 'service-centre', 'short']);

/** Kinds that are somebody else also without a name, where we are none of that kind. */
export const SURE_ALONE: ReadonlySet<Kind> = new Set([
  'above',
  'council',
  'party',
  'front',
  'office',
  'service-centre',
  'police',
  'military',
  'health',
  'school',
  'quarter',
  'association',
  'state-service',
]);

/** "Các trường", "các khu phố", "các Sở": all of a kind, and none of us where we are none of that kind. */
export const KINDS_APART: ReadonlySet<Kind> = new Set([
  'above',
  'ministry',
  'school',
  'quarter',
  'company',
  'police',
  'health',
  'association',
]);

export const ALL_OF =
  /^(?:(?:ubnd|ub) (?=các ))?(?:các|toàn thể|tất cả|toàn bộ|mọi|mỗi|từng|những|quý)(?: các)?(?![a-zà-ỹ0-9])/;

/** What somebody is in an office, and what stands before a name in a letter. */
export const TITLE =
  /^(?:kính gửi|kính chuyển|kính mời|kính đề nghị|đề nghị|yêu cầu|giao nhiệm vụ cho|giao cho|giao|mời|đồng thời|đơn vị chủ trì|cơ quan chủ trì|đơn vị phối hợp|cơ quan phối hợp|chủ trì|phối hợp với|phối hợp|thực hiện|đầu mối|lãnh đạo|đại diện|phó chủ tịch|chủ tịch|phó trưởng|trưởng|phó chánh|chánh|phó giám đốc|giám đốc|phó hiệu trưởng|hiệu trưởng|phó bí thư|bí thư|phó|thủ trưởng|người đứng đầu|chỉ huy trưởng|thường trực|pct|ct|tt)(?![a-zà-ỹ0-9])[ :.-]*/;

/** What stands before a person's name. */
export const PERSON_TITLE =
  /^(?:các đồng chí|đồng chí|ông|bà|anh|chị|cô|chú|em|bác sĩ|bs|ths|pct|ct|phó chủ tịch|chủ tịch)(?![a-zà-ỹ0-9])[ .:-]*/;

/** Words that begin somebody, though they do not say whom. */
export const ANYBODY =
  /^(?:đơn vị|cơ quan|địa phương|ngành|các|ban|tổ|bộ phận|cá nhân|tổ chức|người|chuyên viên|công chức|viên chức|cán bộ|thành viên|hội đồng|đoàn|chi bộ|chủ đầu tư|nhà thầu|nhóm|đội|cấp|liên quan|toàn|tất cả|mọi|mỗi|từng|những)(?![a-zà-ỹ0-9])/;

/** Behind a head these leave it open which body of the kind is meant. */
export const ANY_OF_KIND =
  /^ (?:chuyên môn|chuyên ngành|chức năng|nghiệp vụ|liên quan|có liên quan|được giao|được phân công|phụ trách|trực thuộc|khác|mình|này|đó|nào|ban)(?![a-zà-ỹ0-9])/;

/** Words that only say what those behind them have to do. */
export const LABEL =
  /^(?:(?:đơn vị|cơ quan|bộ phận|người) )?(?:chủ trì|phối hợp(?: với)?|thực hiện|đầu mối|phụ trách)$/;

/** Where a name ends and what is to be done begins. */
/** Where a name ends and its duty begins; with a capital these are part of a name ("Sở Xây dựng"). */
export const DUTY_BEGINS =
  /(?:^|[ ,])(?:chủ trì|chủ động|có trách nhiệm|chịu trách nhiệm|làm đầu mối|khẩn trương|tiếp tục|căn cứ|tham mưu|phối hợp|thực hiện|theo dõi|nghiên cứu|báo cáo|tổng hợp|tổng rà soát|rà soát|để|trước|trong|khi|cần|phải|nghiêm túc|triển khai|hoàn thành|hoàn tất|xây dựng|lập|gửi|nộp|trình|ban hành|kiểm tra|tổ chức|giải quyết|xử lí|cung cấp|cập nhật|hướng dẫn|đôn đốc|chỉ đạo|tuyên truyền|vận động|đánh giá|xác minh|thẩm định|góp ý|đăng kí|tham gia|khảo sát|hỗ trợ|bố trí|thống kê|thông báo)(?![a-zà-ỹ0-9])/g;

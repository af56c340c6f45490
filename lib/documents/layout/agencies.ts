import { bare, beginsWith } from './bare';

/** What offices are called at the head of their name. */
const HEADS = [
  ...['ủy ban', 'ubnd', 'ubmttq', 'hđnd', 'hội đồng', 'chính phủ', 'thủ tướng chính phủ', 'quốc hội', 'chủ tịch nước'],
  ...['bộ', 'sở', 'cục', 'chi cục', 'tổng cục', 'vụ', 'viện', 'phòng', 'văn phòng', 'ban', 'trung tâm', 'trường'],
  ...['thanh tra', 'tổ', 'đội', 'trạm', 'hạt', 'đài', 'kho bạc', 'thuế', 'công an', 'đồn', 'quân khu', 'sư đoàn'],
  ...['trung đoàn', 'hải quan', 'bch', 'bcđ', 'bql', 'đảng bộ', 'đảng ủy', 'đảng đoàn', 'tỉnh ủy', 'thành ủy'],
  ...['huyện ủy', 'quận ủy', 'thị ủy', 'chi bộ', 'thường trực', 'tiểu ban', 'mặt trận', 'mttq', 'hội', 'đoàn'],
  ...['tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'liên đoàn', 'công đoàn', 'liên hiệp', 'liên minh', 'hiệp hội'],
  ...['tòa án', 'viện kiểm sát', 'kiểm toán', 'thi hành án', 'bảo hiểm xã hội', 'bhxh', 'ngân hàng', 'bưu điện'],
  ...[
    'bệnh viện',
    'đại học',
    'học viện',
    'công ty',
    'tổng công ty',
    'tập đoàn',
    'chi nhánh',
    'hợp tác xã',
    'htx',
    'quỹ',
  ],
  ...['thư viện', 'bảo tàng', 'nhà văn hóa', 'nhà thiếu nhi', 'mầm non', 'tiểu học', 'thcs', 'thpt', 'điện lực'],
];

const END = /^(?:$|[^\p{L}\p{N}])/u;

/** Words with which a name goes on in its next line ("ỦY BAN NHÂN DÂN" / "XÃ …"), though some begin names elsewhere. */
const GOES_ON =
  /^(?:va|&|xa|phuong|tinh(?! uy| doan)|thanh pho|tp|thi xa|thi tran|quan(?! uy| khu)|huyen(?! uy| doan)|dac khu|khu vuc|viet nam|so \d|phong,? chong|thanh nien|nhan dan)(?![a-z0-9])/;
/** A name that says no more than this goes on, whatever the next line begins with. */
const BARE =
  /^(?:van phong|thuong truc|trung tam|cong doan|chi bo|ban chap hanh|ban dai dien|hoi dong|to cong tac|chi doan|truong|uy ban|.*(?: va|,|-))$/;

/** Does a folded line begin the name of an office? */
export const beginsAgency = (line: string): boolean =>
  !GOES_ON.test(bare(line)) && HEADS.some((head) => beginsWith(line, head) && END.test(line.slice(head.length)));

/** Does a folded line go on with the name of the line before? */
export const continuesAgency = (before: string, line: string): boolean =>
  BARE.test(bare(before)) || !beginsAgency(line);

/** A name that ends with a place: another may follow it on the line. */
const PLACED =
  /(?:^|[^a-z])(?:tinh|thanh pho|tp\.?|xa|phuong|quan|huyen|thi xa|thi tran|dac khu) ?[a-z0-9][a-z0-9 .'-]*$/;
/** "Bảo hiểm xã hội cơ sở", and one word alone: "phường Long Trường" is a place. */
const NO_SECOND = /(?:^| )co$/;
const FEWEST_WORDS = 2;

/**
 * Where in one folded line a second office begins ("UBND TỈNH AN PHÚ SỞ NỘI VỤ", a cell whose paragraphs were joined);
 * null when it names one. Cut only behind the name of a place.
 */
export function secondAgency(line: string): number | null {
  if (!beginsAgency(line)) return null;
  for (const { index } of line.matchAll(/ (?=\p{L})/gu)) {
    const before = bare(line.slice(0, index));
    const after = line.slice(index + 1);
    if (!PLACED.test(before) || BARE.test(before) || NO_SECOND.test(before)) continue;
    if (after.split(' ').length >= FEWEST_WORDS && beginsAgency(after)) return index + 1;
  }
  return null;
}

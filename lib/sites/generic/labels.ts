import { foldLabel } from '../../text';

/** What a label may name, beyond the fields of a description. */
export type LabelledField =
  | 'number'
  | 'arrival'
  | 'received'
  | 'issued'
  | 'issuer'
  | 'subject'
  | 'type'
  | 'urgency'
  | 'secrecy'
  | 'due'
  | 'direction'
  | 'role'
  | 'status'
  | 'outgoing'
  | 'body';

/** How much a label says for itself: 3 stands on pages of official documents alone, 1 on pages of all kinds. */
export type Weight = 1 | 2 | 3;

/** Whose deadline: the officer's own or the department's wins over the document's, that over the reply's. */
export type DueKind = 'own' | 'document' | 'reply';

export interface Label {
  field: LabelledField;
  weight: Weight;
  due: DueKind;
  /** It may mean a deadline, and nobody has seen it do so: the officer is asked. */
  doubtful: boolean;
}

/** Labels seen on the pages of e-document systems (systems/FACTS.md §2), by what they mean and how much they say. */
const SEEN: Readonly<Record<Exclude<LabelledField, 'due'>, Readonly<Partial<Record<Weight, string>>>>> = {
  number: {
    3: 'số ký hiệu · số hiệu ký hiệu · ký hiệu văn bản · số văn bản · số công văn · số ký hiệu gốc · số hiệu văn bản',
    2: 'số hiệu · ký hiệu',
  },
  arrival: { 3: 'số đến · số văn bản đến · số công văn đến · số thứ tự đến', 2: 'số vào sổ' },
  received: {
    2: 'ngày đến · ngày tháng năm đến · ngày công văn đến',
    1: 'ngày nhận · ngày tiếp nhận · thời gian nhận',
  },
  issued: {
    2: 'ngày ban hành · ngày văn bản · ngày tháng văn bản · ngày tháng năm ban hành · ngày công văn',
    1: 'ngày ký · ngày phát hành · ngày tháng',
  },
  issuer: {
    3: 'cơ quan ban hành · đơn vị ban hành · nơi ban hành · cơ quan phát hành · đơn vị phát hành · tên cơ quan ban hành · cơ quan tổ chức ban hành · tác giả văn bản',
    1: 'nơi gửi · tác giả · cơ quan gửi · đơn vị gửi · nơi phát hành',
  },
  subject: {
    3: 'trích yếu · trích yếu nội dung · nội dung trích yếu · tên loại trích yếu nội dung · tên loại trích yếu',
    2: 'tên văn bản · về việc',
    1: 'nội dung · tiêu đề · tóm tắt nội dung',
  },
  type: {
    2: 'loại văn bản · hình thức văn bản · thể loại văn bản · tên loại văn bản',
    1: 'hình thức · thể loại · tên loại',
  },
  urgency: { 3: 'độ khẩn · mức độ khẩn · mức khẩn', 1: 'độ ưu tiên · mức độ · mức ưu tiên' },
  secrecy: { 3: 'độ mật · mức độ mật · mức mật · độ bảo mật · mức độ bảo mật', 1: 'tính chất' },
  direction: {
    3: 'bút phê · bút phê chỉ đạo · nội dung bút phê · bút phê lãnh đạo',
    2: 'ý kiến chỉ đạo · ý kiến lãnh đạo · ý kiến phân phối chỉ đạo · ý kiến chỉ đạo của lãnh đạo · nội dung chỉ đạo',
    1: 'ý kiến xử lý · nội dung chuyển · chỉ đạo · ý kiến',
  },
  role: { 2: 'vai trò · vai trò xử lý', 1: 'hình thức xử lý' },
  status: { 1: 'trạng thái · trạng thái xử lý · tình trạng · tình trạng xử lý' },
  outgoing: { 1: 'số đi · nơi nhận · ngày đi · người soạn · đơn vị soạn · đơn vị soạn thảo' },
  body: { 1: 'nội dung văn bản · nội dung toàn văn · toàn văn' },
};

const DUE: Readonly<Record<DueKind, Readonly<Partial<Record<Weight, string>>>>> = {
  own: {
    3: 'ngày hết hạn xử lý của phòng · hạn xử lý của phòng · hạn xử lý của đơn vị · hạn xử lý của tôi · hạn xử lý cá nhân · hạn xử lý nội bộ · hạn phòng xử lý',
  },
  document: {
    3: 'hạn xử lý · ngày hạn xử lý · thời hạn xử lý · ngày hết hạn xử lý · thời hạn giải quyết · hạn giải quyết · hạn hồi báo · hạn xử lý chung',
    2: 'thời hạn hoàn thành · hạn hoàn thành',
    1: 'hạn · thời hạn · ngày hết hạn · ngày hẹn',
  },
  reply: { 3: 'hạn trả lời văn bản', 2: 'hạn trả lời · hạn phúc đáp' },
};

/** Ways to shorten a word of a label. */
const SHORT: Readonly<Record<string, string>> = {
  vb: 'văn bản',
  vbđ: 'văn bản đến',
  xlvb: 'xử lý văn bản',
  xl: 'xử lý',
  gq: 'giải quyết',
  cq: 'cơ quan',
  đv: 'đơn vị',
  bh: 'ban hành',
  cv: 'công văn',
  kh: 'ký hiệu',
  khvb: 'ký hiệu văn bản',
  tg: 'thời gian',
  ht: 'hoàn thành',
  và: '',
  kí: 'ký',
  lí: 'lý',
};

/** A label without the signs and the shortenings in which systems differ. */
function plain(text: string): string {
  const words = foldLabel(text)
    .replace(/[\s/,.;&_|–-]+/gu, ' ')
    .split(' ');
  return words
    .map((word) => SHORT[word] ?? word)
    .filter(Boolean)
    .join(' ')
    .trim();
}

const split = (labels: string | undefined): string[] => (labels ?? '').split(' · ').filter(Boolean);

function build(): Map<string, Label> {
  const known = new Map<string, Label>();
  const add = (labels: Readonly<Partial<Record<Weight, string>>>, field: LabelledField, due: DueKind) => {
    for (const weight of [3, 2, 1] as const)
      for (const label of split(labels[weight])) known.set(plain(label), { field, weight, due, doubtful: false });
  };
  for (const [field, labels] of Object.entries(SEEN)) add(labels, field as LabelledField, 'document');
  for (const kind of ['own', 'document', 'reply'] as const) add(DUE[kind], 'due', kind);
  return known;
}

let known: Map<string, Label> | null = null;

/** Words that make of a label something that may be a deadline … */
const MAYBE_DUE =
  /(?:^| )(?:hạn|deadline|ngày hoàn thành|ngày kết thúc|ngày trả kết quả|hoàn thành trước|xong trước)(?: |$)/u;
/** … and those with which it is none: a state, how long it is kept or holds, what was counted. */
const NO_DUE =
  /(?:quá|gia|giới|quyền|còn|trước|đúng|trễ|sắp đến|chậm) hạn|bảo quản|lưu trữ|hiệu lực|sử dụng|hạn dùng|bảo hành|hạn mức|thực tế|số ngày|số lượng|tổng|hợp đồng|bảo hiểm|thanh toán|thẻ|chế tạo/u;
/** A label with "mật" in it names the level, however it is called; alone it is one ("Tối mật"), and "mật khẩu" is none. */
const LEVEL = /(?:^| )mật(?: |$)/u;
const NO_LEVEL = /^(?:tối |tuyệt |không )?mật$|mật (?:khẩu|ong|độ)|bí mật|chữ ký/u;
/** Whoever gives an opinion or a direction, and on whatever: "Lãnh đạo bút phê", "Ý kiến của Chủ tịch UBND". */
const DIRECTION =
  /(?:^| )bút phê(?: |$)|^ý kiến (?:chỉ đạo |phân phối |phê duyệt )?(?:của )?(?:đồng chí )?(?:lãnh đạo|chủ tịch|thủ trưởng)/u;
const LONGEST = 60;

const understood = new Map<string, Label | null>();
/** Labels repeat; a page that shows others at each look must not fill the memory. */
const MOST_REMEMBERED = 2_000;

function understand(text: string): Label | null {
  known ??= build();
  const label = plain(text);
  const found = known.get(label) ?? known.get(label.replace(/ văn bản(?: đến)?$/u, ''));
  if (found) return found;
  if (LEVEL.test(label) && !NO_LEVEL.test(label) && label.split(' ').length <= 5)
    return { field: 'secrecy', weight: 1, due: 'document', doubtful: false };
  if (DIRECTION.test(label) && label.split(' ').length <= 8)
    return { field: 'direction', weight: 2, due: 'document', doubtful: false };
  if (!MAYBE_DUE.test(label) || NO_DUE.test(label) || label.split(' ').length > 8) return null;
  return { field: 'due', weight: 1, due: 'document', doubtful: true };
}

/** What a label or a header means, in any spelling; null when nobody has seen it. */
export function labelOf(text: string): Label | null {
  if (text.length > LONGEST * 2) return null;
  const before = understood.get(text);
  if (before !== undefined) return before;
  if (understood.size > MOST_REMEMBERED) understood.clear();
  const label = text.trim().length > LONGEST ? null : understand(text);
  understood.set(text, label);
  return label;
}

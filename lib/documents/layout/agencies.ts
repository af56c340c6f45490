/** What offices are called at the head of their name, folded and without accents; longest first is not needed. */
const HEADS = [
  'uy ban',
  'ubnd|ubmttq|hdnd|hoi dong',
  'chinh phu|thu tuong chinh phu|quoc hoi|uy ban thuong vu quoc hoi|chu tich nuoc',
  'bo|so|cuc|chi cuc|tong cuc|vu|vien|phong|van phong|ban|trung tam|truong|thanh tra|to|doi|tram|hat|dai|kho bac|thue',
  'cong an|don|bo chi huy|bo tu lenh|bch|bcd|bql|quan khu|su doan|trung doan|hai quan',
  'dang bo|dang uy|dang doan|tinh uy|thanh uy|huyen uy|quan uy|thi uy|chi bo|thuong truc|tieu ban',
  'mat tran|mttq|hoi|doan|tinh doan|thanh doan|huyen doan|lien doan|cong doan|lien hiep|lien minh|hiep hoi',
  'toa an|vien kiem sat|kiem toan|thi hanh an|bao hiem xa hoi|bhxh|ngan hang|buu dien|benh vien|dai hoc|hoc vien',
  'cong ty|tong cong ty|tap doan|chi nhanh|hop tac xa|htx|quy|thu vien|bao tang|nha van hoa|nha thieu nhi|mam non',
  'tieu hoc|thcs|thpt|bao tin tuc|dien luc|xi nghiep',
].join('|');

const HEAD = new RegExp(`^(?:${HEADS})(?![a-z0-9])`);

/** Words with which a name goes on in its next line ("ỦY BAN NHÂN DÂN" / "XÃ …"), though some begin names elsewhere. */
const GOES_ON =
  /^(?:va|&|xa|phuong|tinh(?! uy| doan)|thanh pho|tp|thi xa|thi tran|quan(?! uy| khu)|huyen(?! uy| doan)|dac khu|khu vuc|viet nam|so \d|phong,? chong|thanh nien|nhan dan)(?![a-z0-9])/;
/** A name that says no more than this goes on, whatever the next line begins with. */
const BARE =
  /^(?:van phong|thuong truc|trung tam|cong doan|chi bo|ban chap hanh|ban dai dien|hoi dong|to cong tac|chi doan|truong|uy ban|.*(?: va|,|-))$/;

/** Does a line begin the name of an office? */
export const beginsAgency = (line: string): boolean => HEAD.test(line) && !GOES_ON.test(line);

/** Does a line go on with the name of the line before? */
export const continuesAgency = (before: string, line: string): boolean => BARE.test(before) || !beginsAgency(line);

const PLACED =
  /(?:^|[^a-z])(?:tinh|thanh pho|tp\.?|xa|phuong|quan|huyen|thi xa|thi tran|dac khu) ?[a-z0-9][a-z0-9 .'-]*$/;
const INNER = new RegExp(` (?=(?:${HEADS})(?![a-z0-9]))`, 'g');

/**
 * Where in one line a second office begins ("UBND TỈNH AN PHÚ SỞ NỘI VỤ", a cell whose paragraphs were joined); null when
 * it names one. Cut only behind the name of a place.
 */
export function secondAgency(line: string): number | null {
  for (const { index } of line.matchAll(INNER)) {
    const before = line.slice(0, index);
    const after = line.slice(index + 1);
    if (beginsAgency(before) && PLACED.test(before) && !BARE.test(before) && beginsAgency(after)) return index + 1;
  }
  return null;
}

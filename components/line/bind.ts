const COMPOUND = /(?<=^|[\s(])(quý|năm|tháng|ngày|số|khóa|kỳ|đợt|tổ|Điều|khoản) (?=[\dIVX])/giu;

/** Binds "quý II", "năm 2026" with a no-break space: broken over two lines they are misread. */
export const bindCompounds = (text: string): string => text.replace(COMPOUND, '$1\u00A0');

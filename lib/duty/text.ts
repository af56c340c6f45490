import { fold, withoutAccents } from '../text';

/** A name as it is compared, beside itself as it was written: the case tells "An Bình A" from "An Bình và". */
export interface Named {
  /** Folded, with the short forms of offices that everybody uses. */
  text: string;
  /** As written, unit for unit; `text` again where that cannot be had. */
  written: string;
}

type Rewriting = readonly [pattern: RegExp, to: string];

/** Both ways of writing an office become one, in the setting and in the documents alike. */
const ONE_FORM: readonly Rewriting[] = [
  [/(?<![\p{L}\d])đ ?[/.] ?c(?![\p{L}\d])/giu, 'đồng chí'],
  [/(?:ủy|uỷ) ban nhân dân/giu, 'UBND'],
  [/hội đồng nhân dân/giu, 'HĐND'],
  [/(?:(?:ủy|uỷ) ban |UB ?)?(?:mặt trận tổ quốc|MTTQ)(?: việt nam| VN)?/giu, 'MTTQ'],
  [/(?<![\p{L}\d])(?:văn phòng|VP)\.? ?(?:HĐND)(?: và | ?[-–&,] ?)UBND/giu, 'Văn phòng HĐND_UBND'],
  [/(?<![\p{L}\d])VP(?![\p{L}\d])\.?/gu, 'Văn phòng'],
  [/(?<![\p{L}\d])(?:ban chỉ huy|ban CH|BCH|ban) ?(?:quân sự|QS)(?![\p{L}\d])/giu, 'Quân sự'],
  [/(?<![\p{L}\d])ban chqs(?![\p{L}\d])/giu, 'Quân sự'],
  [/(?<![\p{L}\d])(?:TT|trung tâm) ?(?:PVHCC|phục vụ HCC|PV HCC)(?![\p{L}\d])/giu, 'Trung tâm Phục vụ hành chính công'],
  [/(?<![\p{L}\d])TTYT(?![\p{L}\d])/gu, 'Trung tâm Y tế'],
  [/(?<![\p{L}\d])TYT(?![\p{L}\d])/gu, 'Trạm Y tế'],
  [/(?<![\p{L}\d])CA(?= ?(?:phường|xã|TP|P\.|thành))/gu, 'Công an'],
  [/(?<![\p{L}\d])KP\.?(?= ?\d)/gu, 'Khu phố '],
  [/(?<![\p{L}\d])ĐU(?= )/gu, 'Đảng ủy'],
  [/(?<![\p{L}\d])BQL(?=DA|[ .]|$)\.?/gu, 'Ban Quản lý '],
  [/(?<![\p{L}\d])BCĐ(?![\p{L}\d])/gu, 'Ban Chỉ đạo'],
  [/(?<![\p{L}\d])ĐTN(?![\p{L}\d])/gu, 'Đoàn Thanh niên'],
  [/(?<![\p{L}\d])(?:TP|T\.P)\.?(?=[ .,;)]|$)/giu, 'thành phố'],
  [/sở, ?(?:ban|ngành), ?(?:ngành|ban)(?:, ?(?:đoàn thể|mttq)){0,2}(?= (?:cấp )?(?:thành phố|tỉnh))/giu, 'sở'],
];

/** "Kỹ thuật" and "kĩ thuật", "công ty" and "công ti". */
const SHORT_Y = /(?<![a-zà-ỹ])([hklmst])([yỳýỷỹỵ])(?![a-zà-ỹ])/g;
const I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** A name in the form in which it is compared. */
export function named(source: string): Named {
  let tidy = source
    .normalize('NFC')
    .replace(/[\s\u00a0\u00ad\u200b]+/gu, ' ')
    .trim();
  for (const [pattern, to] of ONE_FORM) tidy = tidy.replace(pattern, to);
  const text = fold(tidy.replace(/ {2,}/g, ' ').trim()).text.replace(
    SHORT_Y,
    (_, first: string, y: string) => first + (I[y] ?? y),
  );
  const written = tidy.replace(/ {2,}/g, ' ').trim();
  return { text, written: written.length === text.length ? written : text };
}

/** A stretch of a name. */
export const part = ({ text, written }: Named, from: number, to: number): Named => ({
  text: text.slice(from, to),
  written: written.slice(from, to),
});

/** No letter that only Vietnamese has. */
export const isPlain = (text: string): boolean => withoutAccents(text) === text;

/** Its words, without those that only join. */
export const wordsOf = (text: string): string[] =>
  (text.match(/[a-zà-ỹ0-9_]+/g) ?? []).filter((word) => word !== 'và' && word !== 'va');

export const isCapital = (unit: string): boolean => unit !== unit.toLowerCase();

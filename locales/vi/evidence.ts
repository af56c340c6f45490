import type { Difference, FactFromFile, Place } from '../../lib/documents/types';
import { dayMonthYear } from '../civil';

const URGENCY = { normal: 'Thường', urgent: 'Khẩn', 'very-urgent': 'Thượng khẩn', immediate: 'Hỏa tốc' } as const;

/** "Phụ lục I" is never broken; the name of a sheet may be long. */
const bound = (part: string): string => (part.length > 16 ? part : part.replaceAll(' ', '\u00A0'));

const FACTS: Record<FactFromFile, string> = {
  number: 'số, ký hiệu',
  issuer: 'cơ quan ban hành',
  issued: 'ngày ban hành',
  subject: 'trích yếu',
};

/** `trang 3, Phụ lục I`; null when neither is known. */
function place({ page, part }: Place): string | null {
  const words = [page === null ? null : `trang\u00A0${page}`, part === null ? null : bound(part)].filter(
    (word) => word !== null,
  );
  return words.length ? words.join(', ') : null;
}

function disagreement(of: Difference): string {
  switch (of.of) {
    case 'number':
      return `Tệp ghi số ${of.inFile}, hệ thống ghi ${of.inSystem}`;
    case 'issued':
      return `Tệp ghi ngày ${dayMonthYear(of.inFile)}, hệ thống ghi ${dayMonthYear(of.inSystem)}`;
    case 'issuer':
      return `Tệp ghi cơ quan ban hành ${of.inFile}, hệ thống ghi ${of.inSystem}`;
    case 'urgency': {
      const stamp = `Tệp đóng dấu ${URGENCY[of.inFile]}`;
      return of.inSystem === 'normal'
        ? `${stamp}, hệ thống không ghi`
        : `${stamp}, hệ thống ghi ${URGENCY[of.inSystem]}`;
    }
    case 'subject':
      return `Tệp ghi trích yếu “${of.inFile}”, hệ thống ghi “${of.inSystem}”`;
  }
}

/** Where the words stand that state a limit, and what a document's file says otherwise than its system. */
export const evidence = {
  head: 'Nơi ghi hạn',
  place: (at: Place): string => place(at) ?? '',
  /** `tệp cv-12.pdf – trang 3` */
  inFile: (file: string, at: Place | null): string => {
    const where = at && place(at);
    return where ? `tệp ${file} – ${where}` : `tệp ${file}`;
  },
  fromFile: (facts: readonly FactFromFile[]): string =>
    `Lấy từ tệp vì hệ thống không ghi: ${facts.map((fact) => FACTS[fact]).join(', ')}`,
  disagreement,
  /** Other deadlines of the same page, which give way. */
  besides: (said: readonly string[]): string => `Trang còn ghi: ${said.join('; ')}`,
  /** Whom the document names for it. */
  addressed: (names: readonly string[]): string => `Giao cho: ${names.join('; ')}`,
  differs: (count: number): string => `${count} văn bản có tệp ghi khác hệ thống`,
};

import { hasSecrecyStamp } from '..';
import { isMarker } from './markers';

/** Quốc hiệu beside the agency, and Nơi nhận beside the signature: pairs of columns, no tables (Nghị định 30/2020/NĐ-CP). */
const PAIRS = /cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|^nơi nhận/iu;

/** Does a line belong to the head or foot of a document, or is it a secrecy stamp, which must keep its own line? */
export const isPairedLine = (line: string): boolean => PAIRS.test(line.normalize('NFC')) || hasSecrecyStamp(line);

/** Is the first of two texts side by side only the sign of a list's item, or a label of the second? */
export const isItemBeside = (first: string, second: string): boolean =>
  isMarker(first) || first.endsWith(':') || second.startsWith(':');

import { civilDate, epoch, momentOf, type WallMoment, wallMoment, wallTime } from '../../time';
import { Word } from './ascii-word';

/** Signatures are written behind everything else (ISO 32000-1, 12.8.1): further back nothing is looked for. */
const TAIL_BYTES = 4 * 1024 * 1024;
/** An office's document bears a few. */
const MOST_SIGNATURES = 20;
/** The entries of one dictionary stand so near; between them lies the signature itself, in hex. */
const NEAR = 70_000;
const RANGE = new Word('/ByteRange');
/** `/M (D:20251114160542+07'00')`: year to second, then the zone (ISO 32000-1, 7.9.4). */
const MADE = /\/M\s*\(D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})\d{0,2}(?:Z|([+-])(\d{2})'?(\d{2})'?)?/g;

const OFFICE_MINUTES = 7 * 60;
const MINUTE_MS = 60_000;

/** A written moment at UTC+7; without a zone it is the office's own. */
function momentIn(match: RegExpMatchArray): WallMoment | null {
  const [whole, year, month, day, hour, minute, sign, zoneHours, zoneMinutes] = match;
  const date = civilDate(Number(year), Number(month), Number(day));
  const time = wallTime(Number(hour), Number(minute));
  if (!date || !time) return null;
  const zone = (sign === '-' ? -1 : 1) * (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0));
  const from = sign ? zone : whole.includes('Z') ? 0 : OFFICE_MINUTES;
  return wallMoment(epoch(momentOf(date, time)) + (OFFICE_MINUTES - from) * MINUTE_MS);
}

const latin = new TextDecoder('latin1');

/**
 * When a PDF was signed last, null when it bears no digital signature. The last one is the office's own: leaders sign
 * before it (platform/FACTS §5). The computer of the signer wrote it; nothing is verified here.
 */
export function signingTime(bytes: Uint8Array): WallMoment | null {
  const tail = bytes.subarray(Math.max(0, bytes.length - TAIL_BYTES));
  // Most of a file is no text: only what stands near a signature is decoded.
  const ranges = [...RANGE.all(tail)].slice(-MOST_SIGNATURES);
  const near = ranges.map((at) => latin.decode(tail.subarray(Math.max(0, at - NEAR), at + NEAR)));
  const made = near.flatMap((text) => [...text.matchAll(MADE)]);
  const moments = made.map(momentIn).filter((moment) => moment !== null);
  return moments.sort().at(-1) ?? null;
}

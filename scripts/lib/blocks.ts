import * as v from 'valibot';
import type { Block } from '../../lib/deadlines';
import { type CivilDate, isCivilDate } from '../../lib/time';

const DAY = v.custom<CivilDate>((day) => typeof day === 'string' && isCivilDate(day), 'is no day');

/** A piece of a document as a line of JSON gives it: by offsets into the text, or by its words alone. */
const PIECE = v.object({
  kind: v.picklist(['paragraph', 'heading', 'bullet', 'row', 'field', 'direction']),
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  end: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  text: v.optional(v.string()),
  headers: v.optional(v.array(v.string())),
  day: v.optional(v.nullable(DAY)),
  writer: v.optional(v.nullable(v.string())),
});

/** Where a piece stands: by its offsets, else where its words come next; null when it is not in the text. */
function placeOf({ start, end, text: words }: v.InferOutput<typeof PIECE>, text: string, from: number) {
  if (start !== undefined && end !== undefined) return start <= end && end <= text.length ? { start, end } : null;
  const at = words ? text.indexOf(words, from) : -1;
  return at < 0 || !words ? null : { start: at, end: at + words.length };
}

/** The blocks of a text out of JSON, in their order, or what is wrong with them. */
export function parseBlocks(value: unknown, text: string): Block[] | string {
  const pieces = v.safeParse(v.array(PIECE), value);
  if (!pieces.success) return `blocks: ${v.getDotPath(pieces.issues[0]) ?? ''} ${pieces.issues[0].message}`;
  const blocks: Block[] = [];
  for (const [index, piece] of pieces.output.entries()) {
    const place = placeOf(piece, text, blocks.at(-1)?.end ?? 0);
    if (!place) return `blocks: ${index} is not in the text`;
    const { kind, headers, day, writer } = piece;
    blocks.push({
      kind,
      ...place,
      ...(headers && { headers }),
      ...(day !== undefined && { day }),
      ...(writer !== undefined && { writer }),
    });
  }
  return blocks;
}

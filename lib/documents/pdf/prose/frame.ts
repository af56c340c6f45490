import type { Span } from '../page/types';
import type { Frame } from './wraps';

const FALLBACK_PITCH = 1.35;
const WIDEST_PITCH = 3;
/** Lines shorter than this say little about the usual distance of lines. */
const LONG = 30;
/** Right ends of justified lines agree within so many points. */
const SAME_END = 3;

const leftEdge = (lines: readonly Span[]): number =>
  lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);

/** The right edge of running text: the furthest at which two lines end, else the furthest. */
function rightEdge(lines: readonly Span[]): number {
  const ends = lines.map(({ end }) => end).sort((a, b) => b - a);
  const pair = ends.findIndex((end, index) => end - (ends[index + 1] ?? Number.NEGATIVE_INFINITY) < SAME_END);
  return ends[Math.max(0, pair)] ?? 0;
}

function usualPitch(lines: readonly Span[]): number {
  const drops: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || before.text.length < LONG || before.size !== line.size) continue;
    const drop = (line.y - before.y) / line.size;
    if (drop > 0.5 && drop < WIDEST_PITCH) drops.push(drop);
  }
  drops.sort((a, b) => a - b);
  return drops[Math.floor(drops.length / 4)] ?? FALLBACK_PITCH;
}

/** The frame in which a page's running text stands. */
export function frameOf(lines: readonly Span[]): Frame {
  return { x: leftEdge(lines), end: rightEdge(lines), pitch: usualPitch(lines) };
}

/** The frame of lines in a column of their own. */
export const ownFrame = (lines: readonly Span[], { pitch }: Frame): Frame => ({
  x: leftEdge(lines),
  end: lines.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY),
  pitch,
});

/** A last page with short lines only stands in the frame of the other pages of its width. */
export function widestFrames(frames: readonly Frame[], widths: readonly number[]): Frame[] {
  const widest = new Map<number, Frame>();
  const key = (at: number): number => Math.round(widths[at] ?? 0);
  for (const [at, frame] of frames.entries()) {
    const known = widest.get(key(at));
    if (!known || frame.end - frame.x > known.end - known.x) widest.set(key(at), frame);
  }
  return frames.map((frame, at) => {
    const known = widest.get(key(at)) ?? frame;
    return { ...frame, x: Math.min(frame.x, known.x), end: Math.max(frame.end, known.end) };
  });
}

import { type ChecklistGroup, type ChecklistLine, GROUPS, type Group } from '../../lib/tasks/checklist';
import type { Closing } from '../line';

/** A line that was closed and still stands in its place, until the bar with the way back is gone. */
export interface Held {
  line: ChecklistLine;
  /** Null once it was taken back and the checklist is about to give it again. */
  closing: Closing | null;
  /** The ids of the lines that stood before it in its group, the nearest first. */
  before: readonly string[];
  /** True while it folds away. */
  leaving: boolean;
}

export interface ShownLine {
  line: ChecklistLine;
  held: Held | null;
}

/** A group as it stands on the page. */
export interface ShownGroup {
  group: Group;
  count: number;
  /** How many of `count` the checklist gave. */
  given: number;
  lines: ShownLine[];
}

function place(lines: ShownLine[], held: Held): void {
  const shown: ShownLine = { line: held.line, held };
  const same = lines.findIndex(({ line }) => line.task.id === held.line.task.id);
  if (same !== -1) {
    if (held.closing) lines[same] = shown;
    return;
  }
  const neighbour = held.before.map((id) => lines.findIndex(({ line }) => line.task.id === id)).find((at) => at !== -1);
  lines.splice(neighbour === undefined ? 0 : neighbour + 1, 0, shown);
}

/** The groups to show: those of the checklist, with the closed lines still in their places. Empty groups are left out. */
export function shownGroups(groups: readonly ChecklistGroup[], held: readonly Held[]): ShownGroup[] {
  return GROUPS.flatMap((group) => {
    const live = groups.find((each) => each.group === group);
    const lines = (live?.lines ?? []).map((line): ShownLine => ({ line, held: null }));
    for (const each of held) if (each.line.group === group) place(lines, each);
    const count = live?.count ?? 0;
    return lines.length === 0 && count === 0 ? [] : [{ group, count, given: live?.lines.length ?? 0, lines }];
  });
}

/** The ids before a line in its group, the nearest first. */
export function idsBefore(groups: readonly ShownGroup[], { group, task }: ChecklistLine): string[] {
  const ids = groups.find((each) => each.group === group)?.lines.map(({ line }) => line.task.id) ?? [];
  return ids.slice(0, Math.max(ids.indexOf(task.id), 0)).reverse();
}

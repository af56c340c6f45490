import { type Language, lastSafeDay, type TimeLeft, timeLeft, type Words, words as wordsOf } from '../../locales';
import type { FileReading } from '../documents';
import type { Claim, Task } from '../tasks';
import type { WallMoment, WorkingCalendar } from '../time';
import type { PanelContent, PanelLine, PanelLook } from './types';

/** What words are made of. */
export interface PanelView {
  language: Language;
  now: WallMoment;
  calendar: WorkingCalendar;
}

interface Spoken extends PanelView {
  words: Words;
}

/** "Sắp đến hạn" as the checklist groups it: three working days. */
const SOON_DAYS = 3;

function stateOf({ state }: Task, left: TimeLeft): PanelLine['state'] {
  if (state !== 'open') return 'done';
  switch (left.kind) {
    case 'immediate':
    case 'unknown':
      return left.kind;
    case 'past-days':
    case 'past-minutes':
      return 'overdue';
    case 'today':
    case 'minutes':
      return 'today';
    case 'days':
    case 'working-days':
      return left.days <= SOON_DAYS ? 'soon' : 'later';
    case 'far':
      return 'later';
  }
}

function untilOf(task: Task, { words }: Spoken): string {
  const day = lastSafeDay(task);
  if (day === null) return '';
  return words.dates.full(day, task.time);
}

/** A task as this file states it: its words may stand elsewhere too, and others there hold. */
function lineOf(task: Task, claim: Claim, view: Spoken): PanelLine {
  const { words, now, calendar } = view;
  const left = timeLeft(task, now, calendar);
  return {
    state: stateOf(task, left),
    title: task.title,
    left: task.state === 'open' ? words.left(left) : words.panel.done,
    until: untilOf(task, view),
    quote: claim.quote,
    where: claim.place ? words.evidence.place(claim.place) : '',
  };
}

/** Duties of other units are counted, not listed: the file is open beside. */
function othersIn(file: FileReading, tasks: readonly Task[], { words }: Spoken): string[] {
  const ofFile = ({ state, claims }: Task) =>
    state === 'others' && claims.some((claim) => claim.source === 'attachment' && claim.file === file.name);
  const count = tasks.filter(ofFile).length;
  return count ? [words.panel.others(count)] : [];
}

function notesOf(file: FileReading, { words: { panel } }: Spoken): string[] {
  if (file.state === 'no-text') return [panel.noText];
  if (file.state !== 'partly') return [];
  const { unreadPages, unreadFiles = [], damaged } = file;
  return [
    ...(unreadPages.length ? [panel.unread(unreadPages)] : []),
    ...(damaged ? [panel.damaged] : []),
    ...(unreadFiles.length ? [panel.unreadFiles(unreadFiles.length)] : []),
  ];
}

/**
 * What the panel beside a file shows: the tasks that are stated in it, in the order of their pages, and what of it was
 * not read. Null for a file of which nothing is known, since the popup says why.
 */
export function panelContent(
  file: FileReading,
  tasks: readonly Task[],
  look: PanelLook,
  view: PanelView,
): PanelContent | null {
  if (file.state === 'failed') return null;
  const words = wordsOf(view.language);
  const spoken = { ...view, words };
  const stated = tasks.flatMap((task) =>
    task.state === 'dismissed' || task.state === 'others' || task.gone
      ? []
      : task.claims.flatMap((claim) =>
          claim.source === 'attachment' && claim.file === file.name ? [{ task, claim }] : [],
        ),
  );
  const page = ({ claim }: { claim: Claim }): number => claim.place?.page ?? 0;
  const lines = stated.sort((a, b) => page(a) - page(b)).map(({ task, claim }) => lineOf(task, claim, spoken));
  const notes = [...othersIn(file, tasks, spoken), ...notesOf(file, spoken)];
  const { head, tab, empty, open, shut, close } = words.panel;
  const nothing = lines.length + notes.length === 0;
  return {
    look,
    language: view.language,
    lines,
    notes,
    words: { head, tab: tab(lines.length), empty: nothing ? empty : null, open, shut, close },
  };
}

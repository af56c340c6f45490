import type { PopupServices, PopupState } from '../../components/popup';
import type { CommandCall } from '../../lib/commands';
import type { Checklist, ChecklistLine } from '../../lib/tasks/checklist';
import type { GalleryState } from './states';

type Listener = (state: PopupState) => void;

export interface FakeServices extends PopupServices {
  /** Every call that the popup made. */
  calls: CommandCall[];
  emit(state: PopupState): void;
}

function without(checklist: Checklist, taskId: string): Checklist {
  return {
    ...checklist,
    groups: checklist.groups.map((group) => {
      const lines = group.lines.filter(({ task }) => task.id !== taskId);
      return { ...group, lines, count: group.count - (group.lines.length - lines.length) };
    }),
  };
}

function withLine(checklist: Checklist, line: ChecklistLine, at: number): Checklist {
  return {
    ...checklist,
    groups: checklist.groups.map((group) =>
      group.group === line.group
        ? { ...group, count: group.count + 1, lines: group.lines.toSpliced(at, 0, line) }
        : group,
    ),
  };
}

/** Services that keep their checklist in memory and close, reopen and undo as the real ones do. */
export function fakeServices(of: GalleryState): FakeServices {
  const calls: CommandCall[] = [];
  const closed: { line: ChecklistLine; at: number }[] = [];
  let state = of.state;
  let site = of.site;
  let proposal = of.proposal ?? null;
  let listener: Listener = () => undefined;

  const emit = (next: PopupState) => {
    state = next;
    listener(state);
  };
  const close = (taskId: string) => {
    if (state.kind !== 'ready') return;
    for (const { lines } of state.checklist.groups) {
      const at = lines.findIndex(({ task }) => task.id === taskId);
      const line = lines[at];
      if (line) closed.push({ line, at });
    }
    emit({ ...state, checklist: without(state.checklist, taskId) });
  };
  /** A duty of another unit becomes a line. */
  const take = (taskId: string): boolean => {
    if (state.kind !== 'ready') return false;
    const of = state.checklist.others.find(({ tasks }) => tasks.some(({ id }) => id === taskId));
    const task = of?.tasks.find(({ id }) => id === taskId);
    if (!of || !task) return reopen();
    const left = { ...of, count: of.count - 1, tasks: of.tasks.filter((other) => other !== task) };
    const others = state.checklist.others.map((other) => (other === of ? left : other));
    const line: ChecklistLine = { task: { ...task, state: 'open' }, document: of.document, group: 'later' };
    emit({ ...state, checklist: withLine({ ...state.checklist, others }, line, 0) });
    return true;
  };
  const numberOf = (taskId: string): string | null => {
    const lines = state.kind === 'ready' ? state.checklist.groups.flatMap((group) => group.lines) : [];
    return lines.find(({ task }) => task.id === taskId)?.document.number ?? null;
  };
  const reopen = () => {
    const last = closed.pop();
    if (!last || state.kind !== 'ready') return false;
    emit({ ...state, checklist: withLine(state.checklist, last.line, last.at) });
    return true;
  };

  return {
    calls,
    emit,
    watch(to) {
      listener = to;
      to(state);
      return () => {
        listener = () => undefined;
      };
    },
    site: async () => site,
    history: async () => of.history ?? [],
    documentHistory: async () =>
      (of.history ?? []).map((entry) => ({ ...entry, title: entry.taskId === 'a' ? 'Báo cáo' : 'Gửi số liệu' })),
    proposal: async () => proposal,
    async run(call) {
      calls.push(call);
      if (call.id === 'task.done' || call.id === 'task.dismiss' || call.id === 'task.others') close(call.taskId);
      if (call.id === 'task.mine' && take(call.taskId)) return { outcome: 'done', undoable: true };
      if (call.id === 'undo' || call.id === 'task.reopen') {
        if (!reopen()) return { outcome: 'nothing' };
        return call.id === 'undo' ? { outcome: 'undone', label: '' } : { outcome: 'done', undoable: true };
      }
      if (call.id === 'unit.is' || call.id === 'unit.isNot') proposal = null;
      if (call.id === 'site.allow')
        site = {
          kind: 'allowed',
          host: 'qlvb.anmau.gov.vn',
          system: 'VNPT iOffice',
          columns: [],
          wide: null,
          trouble: null,
        };
      if (call.id === 'task.openInSystem') return { outcome: 'in-system', copied: numberOf(call.taskId) };
      return { outcome: 'done', undoable: call.id.startsWith('task.') };
    },
  };
}

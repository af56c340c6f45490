import type { OptionsServices, OptionsState } from '../../components/options';
import type { DataServices } from '../../components/options/data';
import type { Diagnosis, RecoveryServices } from '../../components/recovery';
import { settingsOf } from '../../lib/settings';
import type { ClosedTask } from '../../lib/tasks/types';
import { epoch } from '../../lib/time';
import type { Language } from '../../locales';
import { line, NOW } from './data';
import { HISTORY } from './states';
import { imported, systemServices } from './systems';

const closed = (): ClosedTask[] => [
  {
    task: {
      ...line('later', { title: 'Báo cáo cải cách hành chính quý I năm 2026' }).task,
      state: 'done',
      reply: '77/BC-UBND',
      closedAt: epoch('2026-04-22T09:05'),
    },
    number: '402/SNV-CCHC',
  },
  {
    task: {
      ...line('later', { title: 'Cử công chức dự lớp bồi dưỡng kỹ năng số' }).task,
      state: 'dismissed',
      dismissed: 'other',
      dismissedWhy: 'Đã cử từ đợt 1',
      closedAt: epoch('2026-04-21T15:40'),
    },
    number: '912/SNV-ĐT',
  },
  {
    task: {
      ...line('later', { title: 'Góp ý dự thảo Quy chế tiếp công dân' }).task,
      state: 'done',
      closedAt: epoch('2026-04-20T10:12'),
    },
    number: null,
  },
];

const done = async () => ({ outcome: 'done' }) as const;

const data = (): DataServices => ({
  exportAll: done,
  preview: async () => ({ outcome: 'refused', fault: { kind: 'not-ours' } }),
  importContent: async () => ({ outcome: 'done', before: '' }),
  takeBack: done,
  copies: async () => [
    { name: 'a', at: epoch('2026-04-22T07:31'), why: 'daily', size: 184_000 },
    { name: 'b', at: epoch('2026-04-21T07:29'), why: 'daily', size: 181_000 },
    { name: 'c', at: epoch('2026-04-20T16:00'), why: 'import', size: 2_310_000 },
  ],
  removeCopy: done,
  closed: async () => closed(),
  reopen: done,
  history: async () => [...HISTORY],
  restore: done,
  wipe: async () => ({ outcome: 'done', thorough: true }),
});

/**
 * The options page over settings of which nobody changed more than the language, and with a description that was
 * brought along; `broken`: over a database that cannot be opened. Another language is told to `choose`.
 */
export function optionsServices(
  broken: boolean,
  language: Language,
  choose: (language: Language) => void,
): OptionsServices {
  const storedIn = (shown: Language): OptionsState => ({
    kind: 'ready',
    stored: settingsOf({ systems: { descriptions: imported() }, language: { shown } }),
  });
  let tell: (state: OptionsState) => void = () => undefined;
  return {
    now: () => NOW,
    watch(listener) {
      tell = listener;
      listener(broken ? { kind: 'error', code: 'DB/UnknownError' } : storedIn(language));
      return () => undefined;
    },
    async save({ language: chosen }) {
      if (chosen?.shown) {
        tell(storedIn(chosen.shown));
        choose(chosen.shown);
      }
      return { outcome: 'done' };
    },
    data: data(),
    systems: systemServices(),
    proposal: async () => null,
    tryNotification: async () => 'shown',
  };
}

/** The page that helps when the data cannot be used, with this fault. */
export const recoveryServices = (kind: string): RecoveryServices => ({
  now: () => NOW,
  data: data(),
  diagnose: async (): Promise<Diagnosis> =>
    kind === 'fine'
      ? { kind, tasks: 12 }
      : kind === 'lost'
        ? { kind }
        : { kind: kind === 'full' ? 'full' : 'broken', code: 'DB/UnknownError' },
  rescue: async () => ({ outcome: 'done', rows: 120, unreadable: 3 }),
  startAnew: done,
});

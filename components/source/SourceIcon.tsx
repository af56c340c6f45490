import type { Source, Task } from '../../lib/tasks/types';
import { useView } from '../context';
import { Icon, type IconName } from '../icon';

/** Where the words stand; a meeting and a periodic duty have signs of their own. */
type Sign = Source | 'meeting' | 'periodic';

const ICONS: Record<Sign, IconName> = {
  direction: 'pen-line',
  field: 'rows-3',
  body: 'text-align-start',
  attachment: 'paperclip',
  meeting: 'users',
  periodic: 'repeat',
};

/** The sign of a task's quote. */
export function signOf(task: Pick<Task, 'kind' | 'rrule' | 'source'>): Sign {
  if (task.kind === 'meeting') return 'meeting';
  return task.rrule === null ? task.source : 'periodic';
}

/**
 * The icon that says where a quote stands.
 * @param where the file and page, where it stands in one.
 */
export function SourceIcon({ sign, where = null }: { sign: Sign; where?: string | null }) {
  const { words } = useView();
  return (
    <Icon
      name={ICONS[sign]}
      size={14}
      label={[words.line.source[sign], where].filter((part) => part !== null).join(': ')}
    />
  );
}

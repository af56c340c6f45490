import type { SettingsFault } from '../../lib/settings/types';
import { Icon } from '../icon';
import { useOptions } from './context';

/** Stored values that this version cannot use: which ones, and that nothing of them is lost. */
export function Faults({ faults }: { faults: readonly SettingsFault[] }) {
  const { words } = useOptions();
  if (faults.length === 0) return null;
  const { head, help, one } = words.options.faults;
  return (
    <div class="options-faults" role="note">
      <Icon name="triangle-alert" />
      <div>
        <h2>{head(faults.length)}</h2>
        <p>{help}</p>
        <ul>
          {faults.map((fault) => (
            <li key={fault.path}>{one(fault)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

import { DISK_FULL } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { Icon } from '../icon';
import { Say } from '../say';
import './error.css';

/** The data cannot be opened: what is safe, what to do, a code to pass on. */
export function StorageError({ code }: { code: string }) {
  const { words } = useView();
  const full = code === DISK_FULL;
  const { head, text } = full ? words.recovery.found.full : words.error;
  return (
    <main class="storage-error">
      <p class="storage-warning" role="alert">
        <Icon name="triangle-alert" />
        <span>{words.error.paused}</span>
      </p>
      <Say
        icon="database"
        head={head}
        text={text}
        more={
          <>
            <p class="storage-code">{words.error.code(code)}</p>
            <CommandButton call={{ id: 'error.copy', code }} look="text" withIcon />
          </>
        }
      >
        <CommandButton call={{ id: 'storage.retry' }} look="main" withIcon />
        <CommandButton call={{ id: 'recovery.open' }} look="plain" withIcon>
          {full ? words.recovery.howTo : undefined}
        </CommandButton>
      </Say>
    </main>
  );
}

import { useId, useState } from 'preact/hooks';
import { useOptions } from '../options';
import { Button, type Message, Said, sayingOf } from '../options/data';
import { Row } from '../options/rows';
import type { RecoveryServices } from './services';

/** Gives the person a file with everything that can still be read. */
export function RescueRow({ rescue }: Pick<RecoveryServices, 'rescue'>) {
  const { words } = useOptions();
  const id = useId();
  const [message, setMessage] = useState<Message | null>(null);
  const run = async () => {
    const result = await rescue();
    setMessage(
      result.outcome === 'done'
        ? { tone: result.unreadable ? 'failed' : 'done', text: words.recovery.rescued(result.rows, result.unreadable) }
        : sayingOf(result, words),
    );
  };
  return (
    <Row words={words.recovery.rescue} labelId={id} helpId={`${id}-help`}>
      <div class="data-column">
        <Button icon="download" onClick={run}>
          {words.data.exportNow}
        </Button>
        <Said message={message} />
      </div>
    </Row>
  );
}

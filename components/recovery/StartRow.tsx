import { useId, useState } from 'preact/hooks';
import { useOptions } from '../options';
import { Button, type Message, Said, Sure, sayingOf } from '../options/data';
import { Row } from '../options/rows';
import type { RecoveryServices } from './services';

interface Props {
  /** What stood here is gone already: going on takes nothing away. */
  lost: boolean;
  start: RecoveryServices['startAnew'];
  onDone(): void;
}

/** Goes on with an empty checklist. */
export function StartRow({ lost, start, onDone }: Props) {
  const { words } = useOptions();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const run = async () => {
    setAsked(false);
    const result = await start();
    if (result.outcome === 'done') onDone();
    else setMessage(sayingOf(result, words));
  };
  const { goOn, startAnew, startSure } = words.recovery;
  return (
    <Row words={lost ? goOn : startAnew} labelId={id} helpId={`${id}-help`}>
      <div class="data-column">
        {asked ? (
          <Sure question={startSure} yes={startAnew.label} onYes={run} onNo={() => setAsked(false)} />
        ) : (
          <Button onClick={lost ? run : () => setAsked(true)}>{lost ? goOn.label : startAnew.label}</Button>
        )}
        <Said message={message} />
      </div>
    </Row>
  );
}

import { useId, useState } from 'preact/hooks';
import { useOptions } from '../context';
import { Row } from '../rows';
import { Button } from './Button';
import { type Message, Said, sayingOf } from './Said';
import { Sure } from './Sure';

/** Deletes everything, after a question. */
export function WipeRow() {
  const { words, data } = useOptions();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const wipe = async () => {
    const wiping = data.wipe();
    setAsked(false);
    const result = await wiping;
    setMessage(
      result.outcome === 'done' ? { tone: 'done', text: words.data.wiped(result.thorough) } : sayingOf(result, words),
    );
  };
  return (
    <Row words={words.data.rows.wipe} labelId={id} helpId={`${id}-help`}>
      <div class="data-column">
        {!asked && (
          <Button icon="trash" onClick={() => setAsked(true)}>
            {words.data.wipeNow}
          </Button>
        )}
        {asked && (
          <Sure
            question={words.data.wipeSure}
            yes={words.data.wipeNow}
            danger
            onYes={wipe}
            onNo={() => setAsked(false)}
          />
        )}
        <Said message={message} />
      </div>
    </Row>
  );
}

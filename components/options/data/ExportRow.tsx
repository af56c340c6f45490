import { useId, useState } from 'preact/hooks';
import { useOptions } from '../context';
import { Row } from '../rows';
import { Button } from './Button';
import { type Message, Said, sayingOf } from './Said';

/** Gives the person a file with everything. */
export function ExportRow() {
  const { words, data } = useOptions();
  const id = useId();
  const [message, setMessage] = useState<Message | null>(null);
  const exportAll = async () => {
    setMessage(null);
    const result = await data.exportAll();
    setMessage(result.outcome === 'done' ? { tone: 'done', text: words.data.exported } : sayingOf(result, words));
  };
  return (
    <Row words={words.data.rows.export} labelId={id} helpId={`${id}-help`}>
      <Button icon="download" onClick={exportAll}>
        {words.data.exportNow}
      </Button>
      <Said message={message} />
    </Row>
  );
}

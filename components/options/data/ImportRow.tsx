import { useId, useRef, useState } from 'preact/hooks';
import type { ImportMode } from '../../../lib/backup/types';
import { useOptions } from '../context';
import { Row } from '../rows';
import { Button } from './Button';
import { Preview } from './Preview';
import { type Message, Said, sayingOf } from './Said';
import type { Preview as Ready } from './services';

/** Reads a file, shows what it would change, and imports it when the person says so. */
export function ImportRow({ onDone }: { onDone(): void }) {
  const { words, data } = useOptions();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [ready, setReady] = useState<Ready | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const [before, setBefore] = useState<string | null>(null);

  const say = (next: Message | null, copy: string | null = null) => {
    setMessage(next);
    setBefore(copy);
  };
  const choose = async (file: File | undefined) => {
    setReady(null);
    if (!file) return;
    say({ tone: 'done', text: words.data.reading });
    const result = await data.preview(file);
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = '';
    say(result.outcome === 'ready' ? null : sayingOf(result, words));
    if (result.outcome === 'ready') setReady(result);
  };
  const importNow = async (mode: ImportMode) => {
    if (!ready) return;
    setReady(null);
    const result = await data.importContent(ready.content, mode);
    if (result.outcome !== 'done') return say(sayingOf(result, words));
    say({ tone: 'done', text: words.data.imported }, result.before);
    onDone();
  };
  const takeBack = async (copy: string) => {
    const result = await data.takeBack(copy);
    say(result.outcome === 'done' ? { tone: 'done', text: words.data.takenBack } : sayingOf(result, words));
  };

  return (
    <Row words={words.data.rows.import} labelId={id} helpId={`${id}-help`}>
      <div class="data-column">
        <label class="btn">
          {words.data.choose}
          <input
            ref={input}
            type="file"
            class="sr"
            accept=".json,application/json"
            aria-describedby={`${id}-help`}
            onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
          />
        </label>
        {ready && <Preview of={ready} onImport={importNow} onCancel={() => setReady(null)} />}
        <Said message={message}>
          {before !== null && <Button onClick={() => takeBack(before)}>{words.data.takeBack}</Button>}
        </Said>
      </div>
    </Row>
  );
}

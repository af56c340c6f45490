import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import type { Copy } from '../../../lib/archive/types';
import { wallMoment } from '../../../lib/time';
import type { Words } from '../../../locales';
import { useOptions } from '../context';
import { Row } from '../rows';
import { Button } from './Button';
import { type Message, Said, sayingOf } from './Said';
import { Sure } from './Sure';

const nameOf = ({ at, why, size }: Copy, { data, dates }: Words): string =>
  data.copy(dates.moment(wallMoment(at)), data.reasons[why], data.size(size));

/** The copies that stand on the computer; each can be restored. */
export function CopiesRow({ onDone }: { onDone?(): void }) {
  const { words, data } = useOptions();
  const id = useId();
  const [copies, setCopies] = useState<Copy[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const list = useCallback(() => {
    data.copies().then(setCopies, () => setMessage({ tone: 'failed', text: words.data.copiesUnreadable }));
  }, [data, words]);
  useEffect(list, [list]);

  const remove = async (name: string) => {
    setRemoving(null);
    const result = await data.removeCopy(name);
    setMessage(result.outcome === 'done' ? { tone: 'done', text: words.data.copyRemoved } : sayingOf(result, words));
    list();
  };
  const restore = async (name: string) => {
    setChosen(null);
    const result = await data.restore(name);
    setMessage(result.outcome === 'done' ? { tone: 'done', text: words.data.restored } : sayingOf(result, words));
    list();
    if (result.outcome === 'done') onDone?.();
  };
  return (
    <Row words={words.data.rows.copies} labelId={id} helpId={`${id}-help`}>
      <div class="data-column">
        {copies?.length === 0 && <p class="list-none">{words.data.noCopies}</p>}
        <ul class="copies" aria-labelledby={id}>
          {copies?.map((copy) => (
            <li key={copy.name}>
              <span>{nameOf(copy, words)}</span>
              <span class="data-do">
                <Button name={words.data.restoreThis(nameOf(copy, words))} onClick={() => setChosen(copy.name)}>
                  {words.data.restore}
                </Button>
                <Button
                  look="text"
                  icon="trash"
                  name={words.data.removeThis(nameOf(copy, words))}
                  onClick={() => setRemoving(copy.name)}
                >
                  {words.data.remove}
                </Button>
              </span>
              {removing === copy.name && (
                <Sure
                  question={words.data.removeSure}
                  yes={words.data.remove}
                  danger
                  onYes={() => remove(copy.name)}
                  onNo={() => setRemoving(null)}
                />
              )}
              {chosen === copy.name && (
                <Sure
                  question={words.data.restoreSure}
                  yes={words.data.restore}
                  onYes={() => restore(copy.name)}
                  onNo={() => setChosen(null)}
                />
              )}
            </li>
          ))}
        </ul>
        <Said message={message} />
      </div>
    </Row>
  );
}

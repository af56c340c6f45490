import { useEffect, useRef } from 'preact/hooks';
import { useOptions } from '../context';
import { Button } from './Button';

interface Props {
  question: string;
  yes: string;
  /** The answer takes something away. */
  danger?: boolean;
  onYes(): void;
  onNo(): void;
}

/** Asks before something that changes everything. The answer that changes nothing has the focus. */
export function Sure({ question, yes, danger = false, onYes, onNo }: Props) {
  const { words } = useOptions();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button:last-of-type')?.focus(), []);
  return (
    <div class="sure" role="alertdialog" aria-label={question} ref={box}>
      <p>{question}</p>
      <div class="data-do">
        <Button look={danger ? 'danger' : 'main'} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{words.data.cancel}</Button>
      </div>
    </div>
  );
}

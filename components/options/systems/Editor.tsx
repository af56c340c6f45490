import { useId, useRef, useState } from 'preact/hooks';
import type { SystemDescription } from '../../../lib/sites';
import type { DescriptionFault } from '../../../lib/sites/schema';
import type { DiagnosisState } from '../../diagnosis';
import { useOptions } from '../context';
import { Button, type Message, Said } from '../data';
import { Checking } from './Checking';
import { FaultList } from './FaultList';
import type { SystemServices } from './services';
import { Tried } from './Tried';

interface Props {
  services: SystemServices;
  description: SystemDescription;
  onSave(description: SystemDescription): void;
  onClose(): void;
}

/** A description as text. What is written is checked before it is tried or kept; what is refused stays in the field. */
export function Editor({ services, description, onSave, onClose }: Props) {
  const { words } = useOptions();
  const { systemOptions: said } = words.options;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [faults, setFaults] = useState<readonly DescriptionFault[]>([]);
  const [checking, setChecking] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [tried, setTried] = useState<DiagnosisState | 'trying' | null>(null);

  const checked = async (): Promise<SystemDescription | null> => {
    if (checking) return null;
    setFaults([]);
    setMessage(null);
    setChecking(true);
    try {
      const read = await services.read(field.current?.value ?? '');
      if ('description' in read) return read.description;
      setFaults(read.faults);
    } catch (error) {
      console.error(error);
      setMessage({ tone: 'failed', text: said.unchecked });
    } finally {
      setChecking(false);
    }
    field.current?.focus();
    return null;
  };
  const tryOn = async () => {
    const written = await checked();
    setTried(written && 'trying');
    if (written) setTried(await services.tryOn(written));
  };
  const save = async () => {
    const written = await checked();
    if (written) onSave(written);
  };
  return (
    <div class="editor">
      <label for={id}>{said.text(description.name)}</label>
      <textarea
        ref={field}
        id={id}
        class="field"
        rows={18}
        readOnly={checking}
        spellcheck={false}
        autocapitalize="off"
        aria-invalid={faults.length > 0}
        defaultValue={JSON.stringify(description, null, 2)}
      />
      <Checking on={checking} />
      <FaultList faults={faults} />
      <Said message={message} label={said.descriptions.label} />
      <div class="data-do">
        <Button look="main" onClick={() => void save()}>
          {said.save}
        </Button>
        <Button onClick={() => void tryOn()}>{said.tryOn}</Button>
        <Button onClick={onClose}>{words.data.cancel}</Button>
      </div>
      <Tried state={tried} />
    </div>
  );
}

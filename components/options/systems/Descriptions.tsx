import { useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../../lib/settings';
import type { SystemSettings } from '../../../lib/settings/types';
import type { SystemDescription } from '../../../lib/sites';
import type { DescriptionFault } from '../../../lib/sites/schema';
import type { DiagnosisState } from '../../diagnosis';
import { useOptions } from '../context';
import { Button, type Message, Said } from '../data';
import { Checking } from './Checking';
import { switched, withDescription, withoutDescription } from './changes';
import { Editor } from './Editor';
import { FaultList } from './FaultList';
import { Item } from './Item';
import type { SystemServices } from './services';
import { Tried } from './Tried';
import './systems.css';

/** What stands open below a description: its text, or what it would read. */
type Below = { id: string } & ({ as: 'text' } | { as: 'tried'; state: DiagnosisState | 'trying' });

/** The descriptions that come with Nhắc Hạn, and those that somebody brought along. */
export function Descriptions({ services }: { services: SystemServices }) {
  const { words, settings, save } = useOptions();
  const { systemOptions: said } = words.options;
  const { systems } = settings;
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly DescriptionFault[]>([]);
  const [checking, setChecking] = useState(false);
  const [below, setBelow] = useState<Below | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const [before, setBefore] = useState<SystemSettings | null>(null);
  // What is kept after a check of a second joins what holds by then, not what held when the check began.
  const newest = useRef(systems);
  newest.current = systems;

  const change = (next: SystemSettings, text: string) => {
    setBefore(newest.current);
    setMessage({ tone: 'done', text });
    save({ systems: next });
  };
  const keep = (description: SystemDescription) => {
    const next = withDescription(newest.current, description);
    if (next.descriptions.length > LIMITS.descriptions) {
      setBefore(null);
      setMessage({ tone: 'failed', text: said.full(LIMITS.descriptions) });
      return;
    }
    setBelow(null);
    change(next, said.kept(description.name));
  };
  const choose = async (file: File | undefined) => {
    setMessage(null);
    if (!file) return;
    setFaults([]);
    setChecking(true);
    try {
      const read = await services.read(await file.text());
      setFaults('faults' in read ? read.faults : []);
      if ('description' in read) keep(read.description);
    } catch (error) {
      console.error(error);
      setBefore(null);
      setMessage({ tone: 'failed', text: said.unread });
    } finally {
      setChecking(false);
      // The same file can be chosen again after it was mended.
      if (input.current) input.current.value = '';
    }
  };
  const undo = () => {
    if (before) save({ systems: before });
    setBefore(null);
    setMessage({ tone: 'done', text: words.said.undone(null) });
  };
  const tryOn = async (description: SystemDescription, id: string) => {
    setBelow({ id, as: 'tried', state: 'trying' });
    setBelow({ id, as: 'tried', state: await services.tryOn(description) });
  };
  const item = (description: SystemDescription, on: boolean | null) => {
    const { id, name } = description;
    const replaced = on === null && systems.descriptions.some((other) => other.id === id && !systems.off.includes(id));
    const key = `${id} ${on === null ? 'built-in' : 'imported'}`;
    const open = below?.id === key ? below : null;
    return (
      <li key={key}>
        <Item
          description={description}
          on={on}
          replaced={replaced}
          locked={checking}
          onSwitch={(next) => save({ systems: switched(systems, id, next) })}
          onEdit={() => setBelow({ id: key, as: 'text' })}
          onTry={() => void tryOn(description, key)}
          onExport={() => services.exportOne(description)}
          onRemove={() => change(withoutDescription(systems, id), said.removed(name))}
        />
        {open?.as === 'text' && (
          <Editor services={services} description={description} onSave={keep} onClose={() => setBelow(null)} />
        )}
        {open?.as === 'tried' && <Tried state={open.state} />}
      </li>
    );
  };
  return (
    <section class="descriptions" aria-label={said.descriptions.label}>
      <h2>{said.descriptions.label}</h2>
      <p class="row-help">{said.descriptions.help}</p>
      <div class="data-do">
        <label class="btn">
          {said.import}
          <input
            ref={input}
            type="file"
            class="sr"
            disabled={checking}
            accept=".json,application/json"
            onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          />
        </label>
      </div>
      <Checking on={checking} />
      <FaultList faults={faults} />
      <Said message={message} label={said.descriptions.label}>
        {before && <Button onClick={undo}>{words.commands.undo}</Button>}
      </Said>
      <ul>
        {systems.descriptions.map((description) => item(description, !systems.off.includes(description.id)))}
        {services.builtIn.map((description) => item(description, null))}
      </ul>
    </section>
  );
}

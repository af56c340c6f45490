import type { SystemDescription } from '../../../lib/sites';
import { useOptions } from '../context';
import { Button } from '../data';

interface Props {
  description: SystemDescription;
  /** Null for one that comes with Nhắc Hạn; else whether it is gone by. */
  on: boolean | null;
  /** One that was brought along stands in its place. */
  replaced: boolean;
  /** While another is being checked, nothing of it is changed. */
  locked: boolean;
  onSwitch(on: boolean): void;
  onEdit(): void;
  onTry(): void;
  onExport(): void;
  onRemove(): void;
}

/** A description in the list, and what can be done with it. */
export function Item({ description, on, replaced, locked, onSwitch, onEdit, onTry, onExport, onRemove }: Props) {
  const { words } = useOptions();
  const { systemOptions: said } = words.options;
  const { id, name } = description;
  const kind = on === null ? (replaced ? said.replaced : said.builtIn) : said.imported;
  return (
    <div class="description">
      <div>
        <b>{name}</b>
        <p class="row-help">
          {id} · {kind}
        </p>
      </div>
      <div class="description-do">
        {on !== null && (
          <label class="description-on">
            <input
              type="checkbox"
              role="switch"
              class="switch"
              checked={on}
              disabled={locked}
              aria-checked={on}
              aria-label={said.switchThis(name)}
              onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
            />
          </label>
        )}
        <Button name={said.tryThis(name)} onClick={onTry}>
          {said.tryOn}
        </Button>
        <Button name={on === null ? said.copyThis(name) : said.editThis(name)} onClick={onEdit}>
          {on === null ? said.copy : said.edit}
        </Button>
        <Button name={said.exportThis(name)} onClick={onExport}>
          {said.exportOne}
        </Button>
        {on !== null && (
          <Button name={said.removeThis(name)} disabled={locked} onClick={onRemove}>
            {said.remove}
          </Button>
        )}
      </div>
    </div>
  );
}

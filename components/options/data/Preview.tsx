import { useState } from 'preact/hooks';
import type { Difference, ImportMode } from '../../../lib/backup/types';
import { useOptions } from '../context';
import { Button } from './Button';
import type { Preview as Of } from './services';

const COLUMNS = ['added', 'changed', 'same', 'onlyHere'] as const satisfies readonly (keyof Difference)[];
const SHOWN = ['documents', 'tasks', 'reminders', 'hosts', 'settings'] as const;
const MODES = ['merge', 'replace'] as const satisfies readonly ImportMode[];

interface Props {
  of: Of;
  onImport(mode: ImportMode): void;
  onCancel(): void;
}

/** What a file would change, and how it is to be imported. Nothing has changed yet. */
export function Preview({ of: { content, differences }, onImport, onCancel }: Props) {
  const { words } = useOptions();
  const { data } = words;
  const [mode, setMode] = useState<ImportMode>('merge');
  return (
    <div class="preview">
      <p>{data.made(words.dates.moment(content.made), content.by)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{data.columns.table}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {data.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SHOWN.map((table) => (
            <tr key={table}>
              <th scope="row">{data.tables[table]}</th>
              {COLUMNS.map((column) => (
                <td key={column}>{differences[table][column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <fieldset>
        <legend>{data.modes.legend}</legend>
        {MODES.map((each) => (
          <label key={each}>
            <input type="radio" name="mode" checked={mode === each} onChange={() => setMode(each)} />
            <span>
              {data.modes[each].label}
              <small>{data.modes[each].help}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="data-do">
        <Button look="main" onClick={() => onImport(mode)}>
          {data.importNow}
        </Button>
        <Button onClick={onCancel}>{data.cancel}</Button>
      </div>
    </div>
  );
}

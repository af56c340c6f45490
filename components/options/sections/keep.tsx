import { useState } from 'preact/hooks';
import { useOptions } from '../context';
import { CopiesRow, ExportRow, ImportRow, WipeRow } from '../data';
import { Choice } from '../rows';
import type { Section } from './section';

const PERIODS = [30, 90, 180, 365] as const;

function Keep() {
  const { words, settings, save } = useOptions();
  // Each import keeps a copy of what stood here before.
  const [imports, setImports] = useState(0);
  return (
    <>
      <ExportRow />
      <ImportRow onDone={() => setImports((count) => count + 1)} />
      <CopiesRow key={imports} />
      <Choice
        words={words.settings.keep.closedDays}
        values={PERIODS}
        value={settings.keep.closedDays}
        nameOf={words.options.days}
        onChange={(closedDays) => save({ keep: { closedDays } })}
      />
      <WipeRow />
    </>
  );
}

export const keep: Section = { id: 'keep', icon: 'hard-drive', Body: Keep };

import { useOptions } from '../context';
import { Choice } from '../rows';
import type { Section } from './section';

const WAYS = ['never', 'when-opened', 'always-with-document'] as const;

function Files() {
  const { words, settings, save } = useOptions();
  return (
    <Choice
      words={words.settings.files.read}
      values={WAYS}
      value={settings.files.read}
      nameOf={(way) => words.options.filesRead[way]}
      onChange={(read) => save({ files: { read } })}
    />
  );
}

export const files: Section = { id: 'files', icon: 'file-search', Body: Files };

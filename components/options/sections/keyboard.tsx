import { useOptions } from '../context';
import { Switch } from '../rows';
import type { Section } from './section';

function Keyboard() {
  const { words, settings, save } = useOptions();
  return (
    <Switch
      words={words.settings.keyboard.letters}
      value={settings.keyboard.letters}
      onChange={(letters) => save({ keyboard: { letters } })}
    />
  );
}

export const keyboard: Section = { id: 'keyboard', icon: 'keyboard', Body: Keyboard };

import { LANGUAGES } from '../../../locales';
import { useOptions } from '../context';
import { Choice } from '../rows';
import type { Section } from './section';

function LanguageChoice() {
  const { words, settings, save } = useOptions();
  return (
    <Choice
      words={words.settings.language.shown}
      values={LANGUAGES}
      value={settings.language.shown}
      nameOf={(language) => words.options.languages[language]}
      langOf={(language) => language}
      onChange={(shown) => save({ language: { shown } })}
    />
  );
}

/** Named in both languages in either: whoever reads only one finds it. */
export const language: Section = { id: 'language', icon: 'languages', Body: LanguageChoice };

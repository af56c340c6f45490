import { LIMITS, readTemplate } from '../../../lib/settings';
import { spokenTemplate } from '../../../locales';
import { useOptions } from '../context';
import { List } from '../rows';
import type { Section } from './section';

function Steps() {
  const { words, settings, save } = useOptions();
  const { templates } = settings.steps;
  const say = words.options.steps;
  return (
    <List
      words={words.settings.steps.templates}
      items={templates}
      none={say.none}
      most={LIMITS.templates}
      fields={[
        { label: say.name, of: 'name', example: say.nameExample },
        { label: say.steps, of: 'text', example: say.stepsExample },
      ]}
      textOf={(template) => {
        const { name, steps } = spokenTemplate(template, words);
        return `${name}: ${steps.map((step) => say.step(step.name, step.days)).join(', ')}`;
      }}
      read={(written) => readTemplate(written, templates)}
      onChange={(items) => save({ steps: { templates: items } })}
    />
  );
}

export const steps: Section = { id: 'steps', icon: 'list-checks', Body: Steps };

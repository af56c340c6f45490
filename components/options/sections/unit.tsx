import { useEffect, useState } from 'preact/hooks';
import type { UnitProposal } from '../../../lib/duty';
import { LIMITS, readName } from '../../../lib/settings';
import type { UnitSettings } from '../../../lib/settings/types';
import { useOptions } from '../context';
import { Button } from '../data';
import { Choice, List, Row } from '../rows';
import type { Section } from './section';

const INFORMATION = ['none', 'tasks'] as const;

/** What an open page says of who is logged in, until the officer has said whether it is so. */
function Proposed() {
  const { words, settings, save, proposal: ask } = useOptions();
  const [proposal, setProposal] = useState<UnitProposal | null>(null);
  useEffect(() => {
    ask().then(setProposal, (error: unknown) => console.error(error));
  }, [ask]);
  const { names, abbreviations, persons, declined } = settings.unit;
  if (!proposal || declined || names.length + abbreviations.length + persons.length > 0) return null;
  const { question, yes, no } = words.unit;
  const all = [...proposal.names, ...proposal.persons];
  return (
    <Row
      words={{ label: question[proposal.persons.length > 0 ? 'person' : 'unit'], help: all.join(' · ') }}
      labelId="unit-proposed"
      helpId="unit-proposed-help"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are answers. */}
      <div class="unit-answers" role="group" aria-labelledby="unit-proposed" aria-describedby="unit-proposed-help">
        <Button icon="check" onClick={() => save({ unit: { names: proposal.names, persons: proposal.persons } })}>
          {yes}
        </Button>
        <Button icon="x" onClick={() => save({ unit: { declined: true } })}>
          {no}
        </Button>
      </div>
    </Row>
  );
}

function Unit() {
  const { words, settings, save } = useOptions();
  const { unit: named } = words.settings;
  const say = words.options.unit;
  const list = (of: 'names' | 'abbreviations' | 'persons', label: string, example: string) => (
    <List
      words={named[of]}
      items={settings.unit[of]}
      fields={[{ label, of: 'name', example }]}
      textOf={(name) => name}
      none={say.none}
      most={LIMITS.names}
      read={(written) => readName(written, settings.unit[of])}
      onChange={(items) => save({ unit: { [of]: items } as Partial<UnitSettings> })}
    />
  );
  return (
    <>
      <Proposed />
      {list('names', say.name, say.nameExample)}
      {list('abbreviations', say.abbreviation, say.abbreviationExample)}
      {list('persons', say.person, say.personExample)}
      <Choice
        words={named.information}
        values={INFORMATION}
        value={settings.unit.information}
        nameOf={(choice) => say.information[choice]}
        onChange={(information) => save({ unit: { information } })}
      />
    </>
  );
}

export const unit: Section = { id: 'unit', icon: 'users', Body: Unit };

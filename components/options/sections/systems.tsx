import { useId } from 'preact/hooks';
import { useOptions } from '../context';
import { Button } from '../data';
import { Row } from '../rows';
import { Descriptions, Hosts } from '../systems';
import type { Section } from './section';

function Systems() {
  const { words, systems } = useOptions();
  const id = useId();
  if (!systems) return null;
  return (
    <>
      <Hosts services={systems} />
      <Row words={words.options.systemOptions.diagnosis} labelId={id} helpId={`${id}-help`}>
        <Button icon="stethoscope" onClick={() => void systems.openDiagnosis()}>
          {words.diagnosis.open}
        </Button>
      </Row>
      <Descriptions services={systems} />
    </>
  );
}

export const systems: Section = { id: 'systems', icon: 'globe', Body: Systems };

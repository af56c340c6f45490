import type { UnitProposal } from '../../lib/duty';
import { CommandButton } from '../command';
import { useView } from '../context';
import './question.css';

/** A page says who is logged in: is that who the officer is? Nothing of it is kept before the answer. */
export function UnitQuestion({ proposal }: { proposal: UnitProposal }) {
  const { words } = useView();
  return (
    <section class="question question-backlog" aria-labelledby="unit-question">
      <h2 class="question-head" id="unit-question">
        {words.unit.question[proposal.persons.length > 0 ? 'person' : 'unit']}
      </h2>
      <p class="question-help" lang="vi">
        {[...proposal.names, ...proposal.persons].join(' · ')}
      </p>
      <CommandButton call={{ id: 'unit.is', proposal }} look="plain" withIcon />
      <CommandButton call={{ id: 'unit.isNot' }} look="plain" withIcon />
    </section>
  );
}

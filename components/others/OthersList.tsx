import type { OthersOf } from '../../lib/tasks/checklist';
import { useView } from '../context';
import { OthersFold } from './OthersFold';

/** Documents that ask nothing of the officer, and something of other units. */
export function OthersList({ others }: { others: readonly OthersOf[] }) {
  const { words } = useView();
  return (
    <section class="others-list" aria-labelledby="others-head">
      <h2 class="others-head" id="others-head">
        {words.others.head}
      </h2>
      {others.map((of) => {
        const { number, issuer, subject } = of.document;
        const name = [number, issuer].filter((part) => part !== null).join(' · ') || subject || words.line.untitled;
        return <OthersFold key={of.document.id} of={of} name={words.others.ofDocument(name, of.count)} />;
      })}
    </section>
  );
}

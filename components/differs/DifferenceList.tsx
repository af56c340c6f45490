import type { Difference } from '../../lib/documents/types';
import { useView } from '../context';
import './differs.css';

/** What a document's own file says otherwise than its system, a sentence each. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const { words } = useView();
  return (
    <ul class="differences">
      {differences.map((difference) => (
        <li key={difference.of}>{words.evidence.disagreement(difference)}</li>
      ))}
    </ul>
  );
}

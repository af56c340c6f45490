import type { DescriptionFault } from '../../../lib/sites/schema';
import { useOptions } from '../context';

/** So many at once; the others come up when these are mended. */
const SHOWN = 20;

/** Why a description is refused, each with its place. */
export function FaultList({ faults }: { faults: readonly DescriptionFault[] }) {
  const { words } = useOptions();
  const { systemOptions: said } = words.options;
  const sentences = [...new Set(faults.map(words.systems.fault))];
  return (
    <div class="description-faults" role="alert">
      {sentences.length > 0 && (
        <>
          <p>{said.refused(sentences.length)}</p>
          <ul>
            {sentences.slice(0, SHOWN).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

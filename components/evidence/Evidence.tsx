import type { ChecklistLine } from '../../lib/tasks/checklist';
import type { Claim } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { DifferenceList } from '../differs';
import { SourceIcon } from '../source';
import './evidence.css';

interface Props {
  line: ChecklistLine;
  /** False for a line that was closed and still stands in its place. */
  open: boolean;
}

/** One statement: where it stands, its words, and the way to them. */
function Statement({ claim, taskId }: { claim: Claim; taskId: string }) {
  const { words } = useView();
  const { source, file, place, quote } = claim;
  const where = file === null ? words.line.source[source] : words.evidence.inFile(file, place ?? null);
  return (
    <li>
      <p class="evidence-where">
        <SourceIcon sign={source} />
        <span>{where}</span>
        {file !== null && (
          <CommandButton call={{ id: 'task.openFile', taskId, file, page: place?.page ?? null }} look="icon" />
        )}
      </p>
      {quote !== '' && <q lang="vi">{quote}</q>}
    </li>
  );
}

/** Every statement of a task with its words in full, and what the document's own file says otherwise. */
export function Evidence({ line: { task, document }, open }: Props) {
  const { words } = useView();
  const { differences = [], fromFile = [] } = document;
  const besides = [...new Set(task.claims.flatMap((claim) => claim.besides ?? []))];
  const addressees = [...new Set(task.claims.flatMap((claim) => claim.addressees ?? []))];
  return (
    <section class="evidence" aria-label={words.evidence.head}>
      <ul>
        {task.claims.map((claim) => (
          <Statement key={`${claim.source} ${claim.file} ${claim.quote}`} claim={claim} taskId={task.id} />
        ))}
      </ul>
      {besides.length > 0 && <p class="evidence-note">{words.evidence.besides(besides)}</p>}
      {addressees.length > 0 && <p class="evidence-note">{words.evidence.addressed(addressees)}</p>}
      {differences.length > 0 && <DifferenceList differences={differences} />}
      {fromFile.length > 0 && <p class="evidence-note">{words.evidence.fromFile(fromFile)}</p>}
      {open && <CommandButton call={{ id: 'task.others', taskId: task.id }} look="plain" withIcon />}
    </section>
  );
}

import type { Checklist } from '../../lib/tasks/checklist';
import { CommandButton } from '../command';
import { useView } from '../context';
import { Fold } from '../fold';
import { DifferenceList } from './DifferenceList';
import './differs.css';

/** Documents whose own file says something else than the system, until the officer has noticed it. */
export function DifferingFiles({ documents }: { documents: Checklist['differing'] }) {
  const { words } = useView();
  return (
    <Fold name="differs" icon="info" head={words.evidence.differs(documents.length)}>
      {documents.map(({ id, number, issuer, subject, differences = [] }) => (
        <li key={id}>
          <p class="differs-document cut" lang="vi">
            {[number, issuer].filter((part) => part !== null).join(' · ') || subject}
          </p>
          <DifferenceList differences={differences.filter(({ seen }) => !seen)} />
          <CommandButton call={{ id: 'document.noticed', documentId: id }} look="plain" withIcon />
        </li>
      ))}
    </Fold>
  );
}

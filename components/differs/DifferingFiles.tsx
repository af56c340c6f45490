import { type Checklist, COUNT_LIMIT } from '../../lib/tasks/checklist';
import { CommandButton } from '../command';
import { useView } from '../context';
import { Fold } from '../fold';
import { DifferenceList } from './DifferenceList';
import './differs.css';

interface Props {
  documents: Checklist['differing'];
  /** How many more there are. */
  more: number;
}

/** Documents whose own file says something else than the system, until the officer has noticed it. */
export function DifferingFiles({ documents, more }: Props) {
  const { words } = useView();
  return (
    <Fold name="differs" icon="info" head={words.evidence.differs(documents.length + more)}>
      {documents.map(({ id, number, issuer, subject, differences = [] }) => (
        <li key={id}>
          <p class="differs-document cut" lang="vi">
            {[number, issuer].filter((part) => part !== null).join(' · ') || subject}
          </p>
          <DifferenceList differences={differences.filter(({ seen }) => !seen)} />
          <CommandButton call={{ id: 'document.noticed', documentId: id }} look="plain" withIcon />
        </li>
      ))}
      {more > 0 && (
        <li>
          <p class="differs-document">{words.unread.more(more, more >= COUNT_LIMIT)}</p>
        </li>
      )}
    </Fold>
  );
}

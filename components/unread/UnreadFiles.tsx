import type { Checklist } from '../../lib/tasks/checklist';
import { useView } from '../context';
import { Icon } from '../icon';
import './unread.css';

interface Props {
  files: Checklist['unread'];
  /** Shown at once where there is nothing else to see. */
  open: boolean;
}

/** Files that could not be read, each with its document: there may be deadlines in them that nobody knows of. */
export function UnreadFiles({ files, open }: Props) {
  const { words } = useView();
  const why = (file: Props['files'][number]['file']): string => {
    if (file.state === 'failed') return words.unread.failed[file.reason];
    return file.state === 'partly' ? words.unread.partly(file.unreadPages) : words.unread['no-text'];
  };
  return (
    <details class="unread" open={open}>
      <summary>
        <Icon name="file-x" />
        <span class="cut">{words.unread.head(files.length)}</span>
        <Icon name="chevron-down" />
      </summary>
      <ul>
        {files.map(({ document, file }) => (
          <li key={`${document.id} ${file.name}`}>
            <p class="unread-name">{file.name}</p>
            <p class="unread-why">{why(file)}</p>
            <p class="unread-document cut">
              {[document.number, document.issuer].filter((part) => part !== null).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

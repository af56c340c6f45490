import type { UnreadFile } from '../../lib/documents';
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
  const inside = ({ name, why }: UnreadFile): string => {
    if (why === 'no-text') return words.unread.inside(name, words.unread['no-text']);
    return words.unread.inside(
      name,
      typeof why === 'string' ? words.unread.failed[why] : words.unread.partly(why.pages),
    );
  };
  /** A reason a line. */
  const reasons = (file: Props['files'][number]['file']): string[] => {
    if (file.state === 'failed') return [words.unread.failed[file.reason]];
    if (file.state !== 'partly') return [words.unread['no-text']];
    const { unreadPages, unreadFiles = [] } = file;
    return [...(unreadPages.length ? [words.unread.partly(unreadPages)] : []), ...unreadFiles.map(inside)];
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
            {reasons(file).map((reason) => (
              <p class="unread-why" key={reason}>
                {reason}
              </p>
            ))}
            <p class="unread-document cut">
              {[document.number, document.issuer].filter((part) => part !== null).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { Fragment } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { unreadPieces } from '../../lib/documents/unread';
import { type Checklist, COUNT_LIMIT } from '../../lib/tasks/checklist';
import { CommandButton } from '../command';
import { useView } from '../context';
import { DropZone } from '../drop';
import { Fold } from '../fold';
import { useHandedFocus, workplace } from '../handed';
import { fileTitle, pieceWords } from '../reading';
import './unread.css';

type Unread = Checklist['unread'][number];

interface Props {
  files: readonly Unread[];
  /** How many more documents have such files. */
  more: number;
  /** Shown at once where there is nothing else to see. */
  open: boolean;
}

const SEEN = '[data-command="file.seen"]';

/** The same button of the file after this one, else of the one before, else the head of the fold. */
function besideSeen(line: HTMLElement): HTMLElement | null {
  const [next, previous] = [line.nextElementSibling, line.previousElementSibling].map((other) =>
    other?.querySelector<HTMLElement>(SEEN),
  );
  return next ?? previous ?? line.closest('details')?.querySelector('summary') ?? null;
}

/** One file: why each piece of it was not read, and the place for a file that can be. */
function UnreadLine({ document, file }: Unread) {
  const { words } = useView();
  const name = useId();
  const line = useRef<HTMLLIElement>(null);
  useHandedFocus(line, besideSeen);
  return (
    <li ref={line}>
      <p class="unread-name" id={name}>
        {fileTitle(file, words)}
      </p>
      <p class="unread-document cut" lang="vi">
        {[document.number, document.issuer].filter((part) => part !== null).join(' · ')}
      </p>
      {file.state === 'failed' && file.reason === 'other-host' && (
        <p class="unread-host">
          <span class="cut">{words.drop.host(file.host)}</span>
          <CommandButton call={{ id: 'file.allowHost', host: file.host }} look="text" describedBy={name} />
        </p>
      )}
      {unreadPieces(file).map((piece) => (
        <Fragment key={piece.instead}>
          <p class="unread-why">{pieceWords(piece, words)}</p>
          <DropZone documentId={document.id} instead={piece.instead} />
        </Fragment>
      ))}
      <CommandButton
        call={{ id: 'file.seen', documentId: document.id, file: file.name }}
        look="plain"
        withIcon
        describedBy={name}
      />
    </li>
  );
}

/** Files that could not be read, each with its document: there may be deadlines in them that nobody knows of. */
export function UnreadFiles({ files, more, open }: Props) {
  const { words } = useView();
  const place = useRef<HTMLDetailsElement>(null);
  useHandedFocus(place, workplace);
  return (
    <Fold
      name="unread"
      icon="file-x"
      head={more > 0 ? words.unread.headOfMore(files.length) : words.unread.head(files.length)}
      open={open}
      place={place}
    >
      {files.map(({ document, file }) => (
        <UnreadLine key={`${document.id} ${file.name}`} document={document} file={file} />
      ))}
      {more > 0 && (
        <li>
          <p class="unread-document">{words.unread.more(more, more >= COUNT_LIMIT)}</p>
        </li>
      )}
    </Fold>
  );
}

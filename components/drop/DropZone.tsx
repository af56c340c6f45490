import { CommandButton } from '../command';
import { useView } from '../context';
import { Icon } from '../icon';
import { anywhere, useDrop } from './use-drop';
import './drop.css';

interface Props {
  documentId: string;
  /** The file that could not be read, in whose place another is given; null for one more file. */
  instead: string | null;
}

/**
 * A place for a file of a document: by dropping it, or by choosing it. The popup goes away as soon as the officer
 * reaches for a file elsewhere, so there a page of its own is opened, which stays.
 */
export function DropZone({ documentId, instead }: Props) {
  const { words, act } = useView();
  const { over, handlers } = useDrop(anywhere, (file) => act({ id: 'file.give', documentId, instead, file }));
  return (
    <div class="drop" data-over={over !== null} {...handlers}>
      <Icon name="file-up" />
      <span class="cut">{words.drop.here}</span>
      <CommandButton call={{ id: 'file.choose', documentId, instead }} look="text">
        {words.drop.choose}
      </CommandButton>
    </div>
  );
}

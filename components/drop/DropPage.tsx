import { useEffect, useId, useState } from 'preact/hooks';
import type { DocumentRecord } from '../../lib/documents/types';
import { unreadPieces } from '../../lib/documents/unread';
import { type Language, type Words, words as wordsOf } from '../../locales';
import { Icon, Logo } from '../icon';
import { fileTitle, readingWords } from '../reading';
import { givenWords, wasRead } from './given';
import type { DropServices, DropState } from './services';
import { anywhere, useDrop } from './use-drop';
import './drop.css';

interface Said {
  text: string;
  read: boolean;
}

/** The files of the document that are known, each with how far it was read. */
function Files({ document, words }: { document: DocumentRecord; words: Words }) {
  if (document.files.length === 0) return null;
  return (
    <section class="drop-files">
      <h2>{words.drop.files}</h2>
      <ul>
        {document.files.map((file) => (
          <li key={file.name} data-read={unreadPieces(file).length === 0}>
            <Icon name={unreadPieces(file).length === 0 ? 'check' : 'file-x'} />
            <span class="drop-name">{fileTitle(file, words)}</span>
            <span class="drop-reading">{readingWords(file, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A page that stays open while the officer fetches a file from elsewhere: it takes files for one document. */
export function DropPage({ services, language = 'vi' }: { services: DropServices; language?: Language }) {
  const words = wordsOf(language);
  const chooser = useId();
  const [state, setState] = useState<DropState>({ kind: 'loading' });
  const [reading, setReading] = useState(0);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => services.watch(setState), [services]);

  const give = async (file: File) => {
    setReading((count) => count + 1);
    try {
      const outcome = await services.give(file);
      setSaid({ text: givenWords(file.name, outcome, words), read: wasRead(outcome) });
    } catch (error) {
      setSaid({ text: words.said.failed(error instanceof Error ? error.name : String(error)), read: false });
    } finally {
      setReading((count) => count - 1);
    }
  };
  const { over, handlers } = useDrop(anywhere, (file) => void give(file));
  const document = state.kind === 'ready' ? state.document : null;
  return (
    <main class="drop-page" aria-busy={reading > 0} {...handlers}>
      <header>
        <Logo />
        <div>
          <h1>{words.drop.title}</h1>
          {document && (
            <p class="drop-document" lang="vi">
              {[document.number, document.issuer].filter((part) => part !== null).join(' · ')}
              {document.subject && <span class="cut">{document.subject}</span>}
            </p>
          )}
        </div>
      </header>
      {document && (
        <>
          <div class="drop-large" data-over={over !== null}>
            <Icon name="file-up" size={20} />
            <p>{services.instead ? words.drop.instead(services.instead) : words.drop.here}</p>
            <label class="btn btn-main" for={chooser}>
              {words.drop.choose}
            </label>
            <input
              id={chooser}
              class="drop-chooser"
              type="file"
              multiple
              onChange={({ currentTarget }) => {
                for (const file of currentTarget.files ?? []) void give(file);
                currentTarget.value = '';
              }}
            />
            <p class="drop-note">{words.drop.stays}</p>
          </div>
          <Files document={document} words={words} />
        </>
      )}
      {state.kind === 'gone' && said === null && <p class="drop-gone">{words.drop.gone}</p>}
      <p class="drop-said" role="status" data-read={said?.read ?? true}>
        {reading > 0 ? words.drop.reading : said?.text}
      </p>
    </main>
  );
}

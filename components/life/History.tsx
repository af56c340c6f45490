import { useView } from '../context';
import { HistoryList } from './HistoryList';

/** What became of a task, in its line. */
export function History({ taskId }: { taskId: string }) {
  const { words, history } = useView();
  return <HistoryList read={() => history(taskId)} words={words} />;
}

/** What became of all tasks of its document. */
export function DocumentHistory({ documentId }: { documentId: string }) {
  const { words, documentHistory } = useView();
  return <HistoryList read={() => documentHistory(documentId)} words={words} />;
}

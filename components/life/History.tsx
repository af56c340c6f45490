import { useView } from '../context';
import { HistoryList } from './HistoryList';

/** What became of a task, in its line. */
export function History({ taskId }: { taskId: string }) {
  const { words, history } = useView();
  return <HistoryList read={() => history(taskId)} words={words} />;
}

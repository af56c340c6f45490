import { COUNT_LIMIT } from '../../lib/tasks/checklist';
import { CommandButton } from '../command';
import { useView } from '../context';
import './question.css';

/** A host's first reading found many overdue tasks: remind of them, or set them aside? */
export function BacklogQuestion({ host, count }: { host: string; count: number }) {
  const { words } = useView();
  const id = `backlog-${host}`;
  return (
    <section class="question question-backlog" aria-labelledby={id}>
      <h2 class="question-head" id={id}>
        {count >= COUNT_LIMIT ? words.question.manyBacklog(COUNT_LIMIT) : words.question.backlog(count)}
      </h2>
      <p class="question-help">{words.question.backlogHelp(host)}</p>
      <CommandButton call={{ id: 'backlog.setAside', host }} look="plain" withIcon />
      <CommandButton call={{ id: 'backlog.remind', host }} look="plain" withIcon />
    </section>
  );
}

import type { Urgency } from '../../lib/documents/types';
import { useView } from '../context';
import './stamp.css';

/** The stamp of urgency, as on paper: one frame, two frames, filled. Nothing for an ordinary document. */
export function Stamp({ urgency }: { urgency: Urgency }) {
  const { words } = useView();
  if (urgency === 'normal') return null;
  return (
    <span class="stamp" data-urgency={urgency}>
      {words.line.urgency[urgency]}
    </span>
  );
}

import type { SeenDocument } from '../documents';
import { answerOn, type ColumnAnswer } from '../tasks';

/** A document with its deadline as the officer's answers on the host's columns make it: sure, none, or still doubtful. */
export function answeredDue(document: SeenDocument, answers: readonly ColumnAnswer[] | undefined): SeenDocument {
  const { due } = document;
  if (!due?.doubtful) return document;
  const isDeadline = answerOn(answers, due.label);
  if (isDeadline === null) return document;
  return { ...document, due: isDeadline ? { label: due.label, text: due.text } : null };
}

import type { DueKind, Label, LabelledField } from './labels';

/** Words that stand under a label. */
export interface Labelled {
  label: Label;
  /** As the page writes it. */
  called: string;
  text: string;
}

/** What a row or an opened document says under the labels that are known. */
export type Values = readonly Labelled[];

const DUE_KINDS: readonly DueKind[] = ['own', 'document', 'reply'];

/** The words of a field: the surest label that has some; '' where all are empty, null where none stands there. */
export function textOf(values: Values, field: LabelledField): string | null {
  const found = values.filter(({ label }) => label.field === field).sort((a, b) => b.label.weight - a.label.weight);
  return (found.find(({ text }) => text) ?? found[0])?.text ?? null;
}

/**
 * The deadlines: the officer's own or the department's before the document's, and that before the reply's; one of which
 * nobody knows whether it is one comes last.
 */
export function duesOf(values: Values, isDate: (text: string) => boolean): Labelled[] {
  const found = values.filter(({ label, text }) => label.field === 'due' && text && isDate(text));
  const rank = ({ label: { due, doubtful, weight } }: Labelled) =>
    (doubtful ? 100 : 0) + DUE_KINDS.indexOf(due) * 10 - weight;
  return found.sort((a, b) => rank(a) - rank(b));
}

import { type FieldChange, HISTORY_FIELDS, type Proposal, type Task } from '../types';

function differs({ edited }: Task): string | null {
  if (!edited?.differs) return null;
  return edited.differs === 'gone' ? 'gone' : 'other';
}

/** What the officer answered to later documents, and what is asked again. */
function answers(before: readonly Proposal[], after: readonly Proposal[]): FieldChange[] {
  return after.map((proposal): FieldChange => {
    const { kind, documentId, at, answer } = proposal;
    const was = before.find((each) => each.kind === kind && each.documentId === documentId && each.at === at);
    return { field: kind, from: was?.answer ?? null, to: answer };
  });
}

/** What differs between two states of one task, as far as people want to know. */
export function changesBetween(before: Task, after: Task): FieldChange[] {
  const both = (field: FieldChange['field'], of: (task: Task) => string | null): FieldChange => ({
    field,
    from: of(before),
    to: of(after),
  });
  const values = [
    ...HISTORY_FIELDS.map((field) => both(field, (task) => task[field])),
    both('eventDay', ({ event }) => event?.day ?? null),
    both('confirmed', ({ held }) => held && (held.date ?? '')),
    both('differs', differs),
    ...answers(before.proposals, after.proposals),
  ];
  return values.filter(({ from, to }) => from !== to);
}

/** More than this at once become one notification. */
const SINGLY = 4;

/** One notification: of one reminder, or of many, perhaps together with the day's digest. */
export type PlannedNotice =
  | { id: string; kind: 'single'; reminderId: string }
  | { id: string; kind: 'many'; reminderIds: string[]; digest: boolean };

/** Where a look over more rows than one transaction takes has come to. */
export interface Into {
  /** The summary that it has begun; null before. */
  id: string | null;
  /** More rows are to come. */
  more: boolean;
}

/**
 * How reminders are put into notifications. The ids are made of what is said, so that the same decision gives the same
 * ids and no other decision does: a notification that stands tells which reminders were shown.
 * @param into the notification into which all go, since more came before or will come in the same look
 */
export function noticesOf(reminderIds: readonly string[], digestId: string | null, into: Into): PlannedNotice[] {
  const count = reminderIds.length + (digestId === null ? 0 : 1);
  const [first] = reminderIds;
  if (count === 0) return [];
  const id = into.id ?? digestId ?? `summary/${first}`;
  const digest = digestId !== null;
  if (count > SINGLY || into.id !== null || (into.more && first !== undefined))
    return [{ id, kind: 'many', reminderIds: [...reminderIds], digest }];
  return [
    ...(digest ? [{ id: digestId, kind: 'many' as const, reminderIds: [], digest }] : []),
    ...reminderIds.map((reminderId) => ({ id: reminderId, kind: 'single' as const, reminderId })),
  ];
}

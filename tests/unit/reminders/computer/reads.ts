import type { DBCoreCursor, DBCoreTable } from 'dexie';

let rows = 0;

/** How many rows were read from the database since the last time that this was asked. */
export function rowsRead(): number {
  const read = rows;
  rows = 0;
  return read;
}

function counted(cursor: DBCoreCursor | null): DBCoreCursor | null {
  if (!cursor) return null;
  return Object.create(cursor, {
    start: {
      value: (onNext: () => void) =>
        cursor.start(() => {
          rows += 1;
          onNext();
        }),
    },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    advance: { value: (count: number) => cursor.advance(count) },
  }) as DBCoreCursor;
}

/** The same table, that counts the rows which leave it. */
export const counting = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  async get(request) {
    rows += 1;
    return table.get(request);
  },
  async getMany(request) {
    rows += request.keys.length;
    return table.getMany(request);
  },
  async query(request) {
    const found = await table.query(request);
    rows += found.result.length;
    return found;
  },
  openCursor: async (request) => counted(await table.openCursor(request)),
});

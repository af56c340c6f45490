import type { Transaction } from 'dexie';
import { traceKeysOf } from '../../documents';
import type { Migration } from './migration';

type Document = Parameters<typeof traceKeysOf>[0];

interface Change {
  removed?: { documents: Document[] };
}

/** (Not a copy of that function, as in other steps: what stands here is compared with what it makes of another relay.) */
function withTraces<Row extends Document>(row: Row): Row & { traces?: string[] } {
  const traces = traceKeysOf(row);
  return traces.length ? { ...row, traces } : row;
}

const withTracesOfRemoved = (row: Change): Change =>
  row.removed ? { ...row, removed: { ...row.removed, documents: row.removed.documents.map(withTraces) } } : row;

async function upgrade(rows: Transaction): Promise<void> {
  const documents: Document[] = await rows.table('documents').toArray();
  await rows.table('documents').bulkPut(documents.map(withTraces));
  const changes: Change[] = await rows.table('changes').toArray();
  await rows.table('changes').bulkPut(changes.map(withTracesOfRemoved));
}

/** Documents by what they are known by through another relay: what turns out secret there is found without a search. */
export const v6: Migration = {
  version: 6,
  stores: { documents: 'id, *keys, readAt, numberKey, *cites, *traces' },
  upgrade,
};

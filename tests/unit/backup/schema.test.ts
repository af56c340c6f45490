import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../lib/backup';
import { backupSchema } from '../../../scripts/lib/backup-schema';

interface Schema {
  properties: Record<string, Schema>;
  items: Schema;
  required: string[];
}

describe('the published schema of an exported file', () => {
  const schema = backupSchema() as Schema;

  it('names every table and what every row of it must have', () => {
    const tables = schema.properties.tables;
    expect(Object.keys(tables?.properties ?? {})).toEqual(TABLES);
    expect(tables?.properties.tasks?.items.required).toEqual(
      expect.arrayContaining(['id', 'documentId', 'due', 'state']),
    );
  });

  it('says how days are written', () => {
    const issued = schema.properties.tables?.properties.documents?.items.properties.issued;
    expect(JSON.stringify(issued)).toContain('\\\\d{4}-\\\\d{2}-\\\\d{2}');
  });
});

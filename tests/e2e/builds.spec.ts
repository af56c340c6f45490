import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { E2E, SHIPPED } from './support/chromium';
import { expect, test } from './support/test';

async function contents(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path: string) => [path.slice(folder.length), await readFile(path)] as const;
  return new Map(await Promise.all(paths.map(read)));
}

test('the e2e build is the shipped one but for the hosts of test pages', async () => {
  const [shipped, e2e] = await Promise.all([contents(SHIPPED), contents(E2E)]);
  expect([...e2e.keys()].sort()).toEqual([...shipped.keys()].sort());
  const differing = [...shipped].filter(([path, bytes]) => !e2e.get(path)?.equals(bytes)).map(([path]) => path);
  expect(differing).toEqual(['/manifest.json']);
  const manifest = (of: Map<string, Buffer>) => JSON.parse(String(of.get('/manifest.json'))) as Record<string, unknown>;
  expect(manifest(shipped)).not.toHaveProperty('host_permissions');
  expect(manifest(e2e)).toEqual({
    ...manifest(shipped),
    host_permissions: ['http://127.0.0.1/*', 'http://*.test/*'],
  });
});

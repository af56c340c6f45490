import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setStage } from '../../scripts/demo/stage';
import { PICTURES, walkThrough } from '../../scripts/demo/walk';
import { expect, test } from './support/test';

test('the demo walks the main way by itself and saves its pictures', async () => {
  await rm(PICTURES, { recursive: true, force: true });
  const stage = await setStage({ headless: true, build: 'e2e' });
  try {
    await walkThrough(stage);
  } finally {
    await stage.close();
  }
  for (const name of ['1-danh-sach', '2-van-ban-va-pdf', '3-danh-sach-viec-sang', '3-danh-sach-viec-toi', '4-da-xong'])
    expect((await stat(join(PICTURES, `${name}.png`))).size).toBeGreaterThan(10_000);
});

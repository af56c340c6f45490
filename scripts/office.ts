/** Starts the made-up e-document office for a person: `npx tsx scripts/office.ts [--today YYYY-MM-DD] [--port N]`. */

import { parseArgs } from 'node:util';
import type { CivilDate } from '../lib/time';
import { startOffice } from '../tests/office';
import { findBrowser } from './browser';

const { values } = parseArgs({ options: { today: { type: 'string' }, port: { type: 'string' } } });

const isDay = (text: string): text is CivilDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const today = values.today;
if (today !== undefined && !isDay(today)) {
  console.error(`--today: ${today} is not a day like 2026-11-22`);
  process.exit(2);
}

const office = await startOffice({
  ...(today ? { today } : {}),
  port: Number(values.port ?? 0),
  executablePath: findBrowser,
});
console.log(`${office.url}\nĐăng nhập: ${office.login.user} / ${office.login.password}\nNgày: ${office.today}`);

process.once('SIGINT', async () => {
  await office.stop();
  process.exit(0);
});

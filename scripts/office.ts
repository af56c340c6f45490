/** Starts the made-up e-document office for a person: `npx tsx scripts/office.ts [--today YYYY-MM-DD] [--port N]`. */

import { parseArgs } from 'node:util';
import { isCivilDate } from '../lib/time';
import { startOffice } from '../tests/office';
import { findBrowser } from './browser';

const { values } = parseArgs({ options: { today: { type: 'string' }, port: { type: 'string' } } });

const today = values.today;
if (today !== undefined && !isCivilDate(today)) {
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

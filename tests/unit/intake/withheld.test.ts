import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { noteWithheld } from '../../../lib/intake';
import { database, readChecklist } from '../../../lib/tasks';
import { epoch, officeCalendar, wallMoment } from '../../../lib/time';
import { spot } from './seen';

// How many documents have a level that nobody knows: list by list.

const AT = epoch('2026-11-23T09:00');
const DAY = 24 * 3_600_000;
const said = async () => (await readChecklist(wallMoment(AT), officeCalendar(), () => 9)).withheld;
const note = (list: string | null, unknown: number, at = AT) => noteWithheld(spot, list, { unknown, unnamed: 0 }, at);

beforeEach(async () => {
  await database.delete();
  await database.open();
});

it('the count of a list stands until the same list says otherwise', async () => {
  await note('Chờ xử lý', 3);
  await note('Đã xử lý', 0);
  expect(await said()).toBe(3);
  await note('Phối hợp', 2);
  expect(await said()).toBe(5);
  await note('Chờ xử lý', 1);
  expect(await said()).toBe(3);
  await note('Chờ xử lý', 0);
  await note('Phối hợp', 0);
  expect(await said()).toBe(0);
  expect(await database.hosts.toArray()).toMatchObject([{ withheldOn: [] }]);
});

it('what was opened is said for a day, and not twice beside its list', async () => {
  await note(null, 1);
  await note('Đã xử lý', 0);
  expect(await said()).toBe(1);
  await note('Chờ xử lý', 1);
  expect(await said()).toBe(1);
  await note('Chờ xử lý', 0);
  await note(null, 0);
  expect(await said()).toBe(1);
  await note('Chờ xử lý', 0, AT + DAY);
  expect(await said()).toBe(0);
});

it('the count of a row from before lists were told apart is put right by the next list', async () => {
  await note('Chờ xử lý', 3);
  await database.hosts.toCollection().modify((host) => {
    delete host.withheldOn;
  });
  expect(await said()).toBe(3);
  await note('Chờ xử lý', 0);
  expect(await said()).toBe(0);
});

it('nothing of a list stands here but how many, and not of lists without end', async () => {
  for (let n = 1; n <= 120; n += 1) await note(`V/v nhân sự ${n}`, 1, AT + n);
  const [host] = await database.hosts.toArray();
  expect(host?.withheldOn).toHaveLength(100);
  expect(host?.withheld).toBe(100);
  expect(JSON.stringify(host)).not.toContain('nhân sự');
});

it('reading the same again writes nothing', async () => {
  await note('Chờ xử lý', 3);
  const before = JSON.stringify(await database.hosts.toArray());
  await note('Chờ xử lý', 3, AT + DAY);
  expect(JSON.stringify(await database.hosts.toArray())).toBe(before);
});

it('rows whose document nothing names are said beside them, list by list too', async () => {
  const unnamed = async () => (await readChecklist(wallMoment(AT), officeCalendar(), () => 9)).unnamed;
  await noteWithheld(spot, 'Chờ xử lý', { unknown: 1, unnamed: 2 }, AT);
  await noteWithheld(spot, 'Đã xử lý', { unknown: 0, unnamed: 0 }, AT);
  expect([await said(), await unnamed()]).toEqual([1, 2]);
  await noteWithheld(spot, 'Chờ xử lý', { unknown: 1, unnamed: 0 }, AT);
  expect([await said(), await unnamed()]).toEqual([1, 0]);
});

import { expect, it } from 'vitest';
import { readCases } from '../../../e2e/support/systems/cases';

// The pages themselves are read in a real browser: tests/e2e/systems.spec.ts.
const pages = readCases().filter(({ system }) => system === 'generic');

it('pages of many makes are read, and pages of many other kinds are left alone', () => {
  const alone = pages.filter(({ expected }) => expected.leftAlone !== undefined);
  const read = pages.filter(({ expected }) => expected.lists?.length || expected.opened?.length);
  expect(read.length).toBeGreaterThanOrEqual(12);
  expect(alone.length).toBeGreaterThanOrEqual(15);
  expect(read.length + alone.length).toBe(pages.length);
});

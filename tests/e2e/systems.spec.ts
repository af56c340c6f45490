import { expect, test } from '@playwright/test';
import { bundle } from './support/systems/bundle';
import { readCases } from './support/systems/cases';
import { readPage } from './support/systems/reading';
import { expectedSummary, summary } from './support/systems/told';

// Every page of the made-up systems, read in a real browser by the reader as it is shipped, without the extension.

let script = '';

test.beforeAll(async () => {
  script = await bundle('in-page.ts');
});

for (const shown of readCases()) {
  const { system, name, expected } = shown;
  test(`${system}: ${name}: ${expected.about}`, async ({ browser }) => {
    const messages = await readPage(browser, script, shown);
    const said = JSON.stringify(messages);
    for (const { subject, number } of expected.withheld ?? [])
      for (const words of [subject, number]) if (words) expect(said).not.toContain(words);
    expect(summary(messages)).toEqual(expectedSummary(expected));
  });
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is looked at: everything; everything but contrast; contrast alone. */
export type Looked = 'all' | 'all-but-contrast' | 'contrast';

/**
 * What axe finds on a page, one sentence a finding. With forced colours the browser paints others than the style sheet
 * names, which axe cannot see: contrast is then the system's affair.
 */
export async function violations(page: Page, looked: Looked = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (looked === 'contrast') axe.withRules('color-contrast');
  if (looked === 'all-but-contrast') axe.disableRules('color-contrast');
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

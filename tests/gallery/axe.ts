import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page, one sentence a finding. With forced colours the browser paints others than the style sheet
 * names, which axe cannot see: contrast is then the system's affair.
 */
export async function violations(page: Page, forcedColors = false): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .disableRules(forcedColors ? ['color-contrast'] : [])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

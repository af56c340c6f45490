import { browser, originPattern, withdrawHost } from '../browser';
import type { CallOf, CommandCall, CommandResult } from '../commands';
import { DONE, either } from './results';

type Act<Id extends CommandCall['id']> = (call: CallOf<Id>) => Promise<CommandResult>;

/** The popup may close while the browser asks: what follows hangs on `permissions.onAdded` in the background. */
const allow = async (origins: string[]): Promise<CommandResult> =>
  either(await browser.permissions.request({ origins }), DONE);

const addressesOf = (host: string): string[] => [`https://${host}`, `http://${host}`];

/**
 * What the commands on permissions do, at once: one may be asked for only while the click still counts as one, and the
 * popup closes as soon as the officer clicks elsewhere.
 */
export const PERMISSIONS = {
  'site.allow': ({ origin }) => allow([origin]),
  'file.allowHost': ({ host }) => allow(addressesOf(host).map(originPattern)),
  'site.withdraw': async ({ host }) => either(await withdrawHost(addressesOf(host)), DONE),
} as const satisfies { [Id in CommandCall['id']]?: Act<Id> };

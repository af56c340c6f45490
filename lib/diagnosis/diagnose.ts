import type { DiagnosisState, Surroundings, TabDiagnosis } from '../../components/diagnosis';
import {
  allowedOrigins,
  askFrame,
  browser,
  framesOf,
  isAllowed,
  now,
  originPattern,
  probeFrame,
  version,
} from '../browser';
import { covers, wideDomain } from '../hosts';
import type { BackgroundMessage } from '../messages';
import { readDescriptions, readSettings, type Settings } from '../settings';
import type { FrameDiagnosis, Question, ReaderState, SystemDescription } from '../sites';

/** The brands of a Chromium; its whole name where it tells none. */
function browserName(): string {
  const { userAgentData, userAgent } = navigator as Navigator & {
    userAgentData?: { brands: { brand: string; version: string }[]; platform: string };
  };
  if (!userAgentData) return userAgent;
  const known = userAgentData.brands.filter(({ brand }) => !/not.?a.?brand/iu.test(brand));
  return [...known.map(({ brand, version }) => `${brand} ${version}`), userAgentData.platform].join(', ');
}

function surroundings({ files, systems, unit }: Settings): Surroundings {
  return {
    version: version(),
    browser: browserName(),
    readFiles: files.read,
    information: unit.information,
    unitIsSet: unit.names.length + unit.abbreviations.length + unit.persons.length > 0,
    imported: systems.descriptions.map(({ id }) => ({ id, on: !systems.off.includes(id) })),
  };
}

/** The narrowest pattern by which an address is allowed. */
async function permissionOf(address: string): Promise<string> {
  const covering = (await allowedOrigins()).filter((origin) => covers(origin, address));
  return covering.find((origin) => wideDomain(origin) === null) ?? covering[0] ?? originPattern(address);
}

async function elsewhereOf(frames: readonly FrameDiagnosis[], protocol: string): Promise<TabDiagnosis['elsewhere']> {
  const hosts = [...new Set(frames.flatMap(({ elsewhere }) => elsewhere))];
  return Promise.all(hosts.map(async (host) => ({ host, allowed: await isAllowed(`${protocol}//${host}/`) })));
}

/** Null for a frame in which no reader answers. */
async function diagnoseFrame(
  tabId: number,
  frameId: number,
  asked: Omit<Question, 'state'>,
): Promise<FrameDiagnosis | null> {
  const message: BackgroundMessage = { type: 'diagnose' };
  const state = await askFrame<ReaderState>(tabId, frameId, message);
  const question: Question | null = state && { ...asked, state };
  return question && probeFrame<FrameDiagnosis>(tabId, frameId, question);
}

async function diagnose(tabId: number, tried: SystemDescription | null): Promise<DiagnosisState> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !/^https?:/u.test(url)) return { kind: 'nowhere' };
  const { host, protocol } = new URL(url);
  // `activeTab` would let the page be looked into; what the officer has not allowed is not read all the same.
  if (!(await isAllowed(url))) return { kind: 'not-allowed', host, origin: originPattern(url) };
  const settings = await readSettings();
  const asked = { tried, imported: await readDescriptions(), information: settings.unit.information === 'tasks' };
  const all = await framesOf(tabId);
  const readable = all.filter(({ isFile }) => !isFile);
  const answers = await Promise.all(readable.map(({ frameId }) => diagnoseFrame(tabId, frameId, asked)));
  const frames = answers.filter((answer) => answer !== null);
  if (!frames.length) return { kind: 'no-reader', host, tabId };
  const tab: TabDiagnosis = {
    at: now(),
    host,
    permission: await permissionOf(url),
    frames,
    files: all.length - readable.length,
    silent: readable.length - frames.length,
    elsewhere: await elsewhereOf(frames, protocol),
  };
  return { kind: 'ready', tab, around: surroundings(settings) };
}

/** What the readers of a tab recognise and count there, or would by a description that is tried. */
export async function diagnoseTab(tabId: number, tried: SystemDescription | null): Promise<DiagnosisState> {
  try {
    return await diagnose(tabId, tried);
  } catch (error) {
    console.error(error);
    return { kind: 'failed', code: `TAB/${error instanceof Error ? error.name : String(error)}` };
  }
}

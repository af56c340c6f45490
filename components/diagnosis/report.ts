import type { DetailDiagnosis, FieldDiagnosis, FrameDiagnosis, ListDiagnosis } from '../../lib/sites';
import type { Words } from '../../locales';
import type { Surroundings, TabDiagnosis } from './services';

/** A part of the report: what it is about, and facts under their names. */
export interface ReportPart {
  head: string;
  facts: readonly (readonly [name: string, value: string])[];
}

type Facts = [string, string][];

/** A fact that is said only where there is something to say. */
const ifAny = (name: string, count: number): Facts => (count ? [[name, String(count)]] : []);

function fieldFacts(fields: readonly FieldDiagnosis[], { diagnosis: said }: Words): Facts {
  return fields.map(({ field, places, empty, unsure, missing }) => {
    const counts = [
      ...places.map(({ place, read }) => said.readAt(said.place(place), read)),
      ...(empty ? [said.empty(empty)] : []),
      ...(unsure ? [said.unsure(unsure)] : []),
      ...(missing ? [said.missing(missing)] : []),
    ];
    return [said.fields[field], counts.join('; ') || said.nothing];
  });
}

function listPart(list: ListDiagnosis, where: string, words: Words): ReportPart {
  const { diagnosis: said } = words;
  const facts: Facts = [
    [said.rows, said.rowsSeen(list.found, list.visible)],
    [said.told, String(list.told)],
    ...ifAny(said.withheld, list.withheld),
    ...ifAny(said.unknownLevel, list.unknownLevel),
    ...(list.visible ? fieldFacts(list.fields, words) : []),
  ];
  return { head: said.list(where, list.rows), facts };
}

function detailPart(detail: DetailDiagnosis, where: string, words: Words): ReportPart {
  const { diagnosis: said } = words;
  const facts: Facts = [
    [said.documents, String(detail.shown)],
    ...ifAny(said.withheld, detail.withheld),
    [said.directions, String(detail.directions)],
    [said.files, String(detail.files)],
    ...fieldFacts(detail.fields, words),
  ];
  return { head: said.detail(where, detail.root), facts };
}

function systemFacts({ system, failures }: FrameDiagnosis, { diagnosis: said }: Words): Facts {
  const dropped = failures.map(({ id, why }): [string, string] => [said.dropped, said.failure(id, why)]);
  if (!system) return [[said.system, said.noSystem], ...dropped];
  const by = system.sign?.select ?? (system.from === 'common' ? said.byLabels : said.byAround);
  return [
    [said.system, said.systemOf(system.name, system.id, system.from)],
    [said.by, by],
    [said.address, system.addressFits ? said.addressFits : said.addressOther],
    ...dropped,
  ];
}

function timeFacts({ times, heldMs, longestStepMs }: FrameDiagnosis, { diagnosis: said }: Words): Facts {
  const now: Facts = [[said.thisReading, said.held(heldMs, longestStepMs)]];
  if (!times) return now;
  return [
    [said.readings, said.readingsOf(times.whole, times.cut)],
    [said.lastReading, said.lastOf(times.waitedMs, times.heldMs, times.slices, times.longestSliceMs)],
    [said.longest, said.ms(times.longestEverMs)],
    ...now,
  ];
}

function frameParts(frame: FrameDiagnosis, nth: number, words: Words): ReportPart[] {
  const { diagnosis: said } = words;
  const where = said.frame(nth);
  const { listing } = frame;
  const facts: Facts = [
    [said.where, said.frameOf(frame.top, frame.host, frame.shown)],
    ...systemFacts(frame, words),
    ...(listing ? ([[said.listing, said.listingOf(listing.named, listing.waiting)]] satisfies Facts) : []),
    ...(frame.gaveUp ? ([[said.gaveUp, said.gaveUpFor[frame.gaveUp]]] satisfies Facts) : []),
    ...timeFacts(frame, words),
  ];
  return [
    { head: where, facts },
    ...frame.lists.filter(({ found }) => found).map((list) => listPart(list, where, words)),
    ...(frame.detail ? [detailPart(frame.detail, where, words)] : []),
  ];
}

function tabPart(tab: TabDiagnosis, words: Words): ReportPart {
  const { diagnosis: said } = words;
  const facts: Facts = [
    [said.at, words.dates.moment(tab.at)],
    [said.host, tab.host],
    [said.permission, tab.permission],
    ...tab.elsewhere.map(({ host, allowed }): [string, string] => [said.elsewhere, said.elsewhereOf(host, allowed)]),
    [said.frames, String(tab.frames.length)],
    ...ifAny(said.silent, tab.silent),
    ...ifAny(said.fileFrames, tab.files),
  ];
  return { head: said.tab, facts };
}

function surroundingsPart(around: Surroundings, words: Words): ReportPart {
  const { version, browser, readFiles, information, unitIsSet, imported } = around;
  const { diagnosis: said } = words;
  const facts: Facts = [
    [said.version, version],
    [said.browser, browser],
    [words.settings.files.read.label, words.options.filesRead[readFiles]],
    [words.settings.unit.information.label, words.options.unit.information[information]],
    [words.options.sections.unit.title, unitIsSet ? said.unitSet : said.unitNotSet],
    ...imported.map(({ id, on }): [string, string] => [said.imported, said.importedOf(id, on)]),
  ];
  return { head: said.computer, facts };
}

/** What a tab's readers say, in words. Nothing of the page is in it: it may be sent to whoever helps. */
export const reportOn = (tab: TabDiagnosis, around: Surroundings | null, words: Words): ReportPart[] => [
  ...(around ? [surroundingsPart(around, words)] : []),
  tabPart(tab, words),
  ...tab.frames.flatMap((frame, index) => frameParts(frame, index + 1, words)),
];

/** The same as plain text. */
export const textOf = (parts: readonly ReportPart[]): string =>
  parts.map(({ head, facts }) => [head, ...facts.map(([name, value]) => `${name}: ${value}`)].join('\n')).join('\n\n');

import type { SystemDescription } from '../description';
import { openedOn, readDetails } from '../detail';
import { Columns, folded } from '../fields';
import { addressOf, isShown, isVisible } from '../frames';
import { isCommon } from '../generic';
import { readListing } from '../list-name';
import { ListReader } from '../list-reader';
import { signOf } from '../recognise';
import { mayLeave } from '../seen';
import type { Sliced } from '../slices';
import { Teller } from '../told';
import { commonDetail, commonLists } from './common';
import { countFields } from './fields';
import { tallyOf } from './tally';
import type {
  DetailDiagnosis,
  FrameDiagnosis,
  ListDiagnosis,
  ReaderState,
  RecognisedSystem,
  SystemSource,
} from './types';

/** The system as which a page is read, and who described it. */
export interface Subject {
  system: SystemDescription;
  from: SystemSource;
  /** What was received for information is told too. */
  information: boolean;
}

/** A reading of which nothing is told. */
const silent = () =>
  new Teller(
    async () => 'kept',
    () => undefined,
  );

/** Frames of other hosts cannot be looked into; the hosts are named, and no path. */
function hostsElsewhere(page: Document): string[] {
  const { host } = addressOf(page);
  const addresses = [...page.querySelectorAll<HTMLIFrameElement>('iframe, frame')].map(({ src }) => src);
  const hosts = addresses.flatMap((src) => (/^https?:/u.test(src) ? [new URL(src).host] : []));
  return [...new Set(hosts.filter((other) => other !== host))];
}

const recognised = (page: Document, system: SystemDescription, from: SystemSource): RecognisedSystem => {
  const { id, name } = system;
  return { id, name, from, ...signOf(page, system) };
};

function* diagnoseLists(page: Document, { system, information }: Subject): Sliced<ListDiagnosis[]> {
  const reader = new ListReader(page, silent(), () => undefined);
  yield* reader.read(system, () => false);
  if (isCommon(system)) return commonLists(reader, information);
  const lists: ListDiagnosis[] = [];
  for (const { rows, fields, columns } of system.lists) {
    const found = [...page.querySelectorAll(rows)];
    const visible: Element[] = [];
    for (const row of found) {
      if (isVisible(row)) visible.push(row);
      yield;
    }
    const seen = columns ? new Columns(columns) : null;
    lists.push({
      rows,
      found: found.length,
      visible: visible.length,
      ...tallyOf(reader.found.get(rows) ?? [], information),
      fields: yield* countFields(visible, fields, seen, folded(system.none ?? [])),
    });
  }
  return lists;
}

function* diagnoseDetail(page: Document, system: SystemDescription, host: string): Sliced<DetailDiagnosis | null> {
  if (isCommon(system)) return yield* commonDetail(page, system, host);
  const opened = openedOn(page, system);
  if (!opened) return null;
  const details = yield* readDetails(page, system, host);
  return {
    root: opened.root,
    shown: opened.scopes.length,
    withheld: details.filter((detail) => !mayLeave(detail)).length,
    directions: details.reduce((sum, { document }) => sum + document.directions.length, 0),
    files: details.reduce((sum, { files }) => sum + files.length, 0),
    fields: yield* countFields(opened.scopes, system.detail.fields, null, folded(system.none ?? [])),
  };
}

/** Reads a page once more as its system, tells nothing of it, and gives what matched and how often. */
export function* diagnose(
  page: Document,
  subject: Subject | null,
  state: ReaderState,
): Sliced<Omit<FrameDiagnosis, 'heldMs' | 'longestStepMs'>> {
  const { host } = addressOf(page);
  const shown = isShown(page);
  const read = shown && subject ? subject.system : null;
  const lists = read && subject ? yield* diagnoseLists(page, subject) : [];
  const listing = read && lists.some(({ found }) => found) ? yield* readListing(page, read) : null;
  return {
    ...state,
    host,
    top: page.defaultView === page.defaultView?.top,
    shown,
    system: read && subject && recognised(page, read, subject.from),
    listing: listing && { named: listing.name !== null, waiting: listing.waiting },
    lists,
    detail: read ? yield* diagnoseDetail(page, read, host) : null,
    elsewhere: hostsElsewhere(page),
  };
}

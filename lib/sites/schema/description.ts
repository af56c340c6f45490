import * as v from 'valibot';
import type {
  ColumnsDescription,
  DetailDescription,
  FieldName,
  Fields,
  ListDescription,
  ListKind,
  Place,
  Sign,
  SystemDescription,
} from '../description';

/** Which form a text has that is not written as it must be: the message of the check that refuses it. */
export const FORMS = ['selector', 'host', 'id'] as const;
type Form = (typeof FORMS)[number];

const form = <Of extends Form>(of: Of) => of;

/** Only a page knows what a CSS selector is; the worker takes what a page has checked. */
function isSelector(text: string): boolean {
  if (typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

const words = v.pipe(v.string(), v.nonEmpty());
const selector = v.pipe(words, v.check(isSelector, form('selector')));
const some = <Of extends v.GenericSchema>(each: Of) => v.pipe(v.array(each), v.nonEmpty());
const several = some(words);
const nth = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const said = <Of extends v.GenericSchema>(schema: Of, description: string) =>
  v.pipe(schema, v.description(description)) as v.SchemaWithPipe<
    readonly [Of, v.DescriptionAction<v.InferOutput<Of>, string>]
  >;

/** One of all values of a type: one that the type gains and that is not named here is a type error. */
const oneOf = <Value extends string>(values: Record<Value, true>) => v.picklist(Object.keys(values) as Value[]);

const place = v.strictObject({
  header: v.exactOptional(said(several, 'Rows only: the cell of the column with one of these headers.')),
  select: v.exactOptional(said(selector, 'CSS selector inside the row, cell or page.')),
  attribute: v.exactOptional(said(words, 'Read this attribute instead of the text.')),
  label: v.exactOptional(said(several, 'The cell beside a label with one of these texts.')),
  quoted: v.exactOptional(said(nth, 'The n-th text in quotation marks of it, from 1.')),
  markup: v.exactOptional(said(v.literal(true), 'It is written in HTML.')),
  after: v.exactOptional(said(words, 'What stands behind these words.')),
  before: v.exactOptional(said(words, 'What stands before these words.')),
  line: v.exactOptional(said(nth, 'The n-th line that is not empty, from 1.')),
  values: v.exactOptional(said(v.record(v.string(), v.string()), 'Codes, and the words for which they stand.')),
  called: v.exactOptional(said(words, 'Due only: what a person calls this deadline.')),
}) satisfies v.GenericSchema<unknown, Place>;

const places = v.exactOptional(some(place));
const FIELDS: Record<FieldName, typeof places> = {
  systemId: places,
  number: places,
  issuer: places,
  subject: places,
  type: places,
  issued: places,
  received: places,
  urgency: places,
  secrecy: places,
  role: places,
  status: places,
  due: places,
};
const fields = v.strictObject(FIELDS) satisfies v.GenericSchema<unknown, Fields>;

const kind = oneOf<ListKind>({ waiting: true, finished: true, information: true, outgoing: true });

const columns = v.strictObject({
  around: said(selector, 'What holds both the headers and the rows.'),
  headers: selector,
  cells: v.exactOptional(said(selector, 'The cells of a row; its children unless said otherwise.')),
}) satisfies v.GenericSchema<unknown, ColumnsDescription>;

const list = v.strictObject({
  rows: said(selector, 'The rows, one document each.'),
  kind: v.exactOptional(said(kind, 'What its documents are; without it, the name of the list says it.')),
  name: v.exactOptional(
    said(v.strictObject({ around: selector, select: selector }), 'The name of one of several lists on a page.'),
  ),
  columns: v.exactOptional(columns),
  dueLabel: words,
  fields,
  directions: v.exactOptional(some(place)),
  marks: v.exactOptional(said(selector, 'Cells in which a known word alone is urgency, stamp or role.')),
}) satisfies v.GenericSchema<unknown, ListDescription>;

const detail = v.strictObject({
  roots: said(v.array(selector), 'A page shows a document when one of these stands on it and is visible.'),
  dueLabel: words,
  fields,
  directions: said(v.array(place), 'Instructions (bút phê).'),
  directionLabels: v.exactOptional(v.array(words)),
  log: v.exactOptional(v.strictObject({ rows: selector, comment: selector })),
  files: said(selector, 'Links to the attached files.'),
}) satisfies v.GenericSchema<unknown, DetailDescription>;

const sign = v.strictObject({
  select: selector,
  words: v.exactOptional(said(several, 'It counts only when its text is one of these labels.')),
  addressed: v.exactOptional(said(v.literal(true), 'It counts only on an address that fits.')),
}) satisfies v.GenericSchema<unknown, Sign>;

const HOST = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
const host = v.pipe(
  words,
  v.check((text) => HOST.test(text), form('host')),
);
const id = v.pipe(
  words,
  v.check((text) => /^[a-z0-9-]{1,40}$/u.test(text), form('id')),
);

/** What many places of the published schema refer to by name. */
export const definitions = { selector, place, fields };

/** What a description may hold and must hold. Members that nobody knows are refused: they are slips of the pen. */
export const system = v.strictObject({
  $schema: v.exactOptional(v.string()),
  id,
  name: words,
  recognise: v.strictObject({
    hosts: said(v.array(host), 'Hosts where it is known to stand, also *.example.vn; none: any.'),
    paths: said(v.array(words), "Parts of the address's path; none: any."),
    signs: said(some(sign), 'Elements of which one must stand on the page.'),
    frames: v.exactOptional(said(selector, 'Frames in which it shows pages of its own that bear no sign.')),
  }),
  menu: v.strictObject({ entries: selector, marked: v.array(selector) }),
  headings: v.array(selector),
  listKinds: v.exactOptional(v.array(v.strictObject({ words: several, kind }))),
  account: v.exactOptional(said(some(place), 'Who is logged in, and in which unit.')),
  lists: v.array(list),
  detail,
  roles: v.exactOptional(v.record(v.string(), oneOf({ main: true, support: true, information: true, unknown: true }))),
  statuses: v.exactOptional(v.record(v.string(), kind)),
  none: v.exactOptional(v.array(words)),
}) satisfies v.GenericSchema<unknown, SystemDescription>;

/** Rules that hold between members of a description. */
export type DescriptionRule =
  /** A place names a column where none are described. */
  | 'header-without-columns'
  /** A place takes an attribute and the cell beside a label at once. */
  | 'attribute-and-label'
  /** A place that names nothing would take the whole row or page. */
  | 'empty-place'
  /** Nothing tells one document from another: neither system's id, number nor subject. */
  | 'nothing-identifies'
  /** Neither a list nor a detail is described. */
  | 'nothing-described';

/** Why a description is refused. `path` is where, `lists[0].fields.due[1].select`; '' is the whole. */
export type DescriptionFault =
  | { kind: 'too-large'; limit: number }
  /** Places count from 1. */
  | { kind: 'not-json'; line: number; column: number }
  | { kind: 'missing'; path: string }
  /** No member has this name: mostly a slip of the pen. */
  | { kind: 'unknown'; path: string }
  /** `expected` and `received` as the schema names them. */
  | { kind: 'type'; path: string; expected: string; received: string }
  /** An empty text or list where something must stand. */
  | { kind: 'empty'; path: string }
  /** Text that is not written as it must be. */
  | { kind: 'form'; path: string; of: 'selector' | 'host' | 'id'; text: string }
  /** A selector that would hold a page of thousands of rows for too long. */
  | { kind: 'slow'; path: string; text: string }
  | { kind: 'rule'; path: string; rule: DescriptionRule };

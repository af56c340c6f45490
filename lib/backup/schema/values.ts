import * as v from 'valibot';
import { isCivilDate, isWallMoment, isWallTime } from '../../time';

/** Values that many rows have. Shapes that a JSON schema can say come first, the rest of the rule after them. */

export const text = v.string();
export const optionalText = v.nullable(v.string());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Epoch milliseconds. */
export const instant = v.pipe(v.number(), v.finite());

/** A day that exists, `2026-11-24`. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((written) => isCivilDate(written)),
);

/** An hour that exists, `17:00`. */
export const hour = v.pipe(
  v.string(),
  v.regex(/^\d{2}:\d{2}$/),
  v.check((written) => isWallTime(written)),
);

/** A day and an hour, `2026-11-24T17:00`. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  v.check((written) => isWallMoment(written)),
);

/** One of all values of a type: one that the type gains and that is not named here is a type error. */
export const oneOf = <Value extends string>(values: Record<Value, true>) => v.picklist(Object.keys(values) as Value[]);

/** A schema for each member of a row: one that the type gains and that is not named here is a type error. */
type Members<Row> = { [K in keyof Required<Row>]: v.GenericSchema };

/**
 * The schema of a row. Members that this version does not know are kept as they are: what was once stored is never
 * refused for having more than is needed.
 */
export const row =
  <Row>() =>
  <Entries extends Members<Row>>(entries: Entries) =>
    v.looseObject(entries);

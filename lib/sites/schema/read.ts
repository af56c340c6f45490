import * as v from 'valibot';
import { readJson } from '../../json';
import type { SystemDescription } from '../description';
import { FORMS, system } from './description';
import { checkRules } from './rules';
import type { DescriptionFault } from './types';

/** Larger texts are refused unread: the descriptions that come with Nhắc Hạn have some ten thousand letters. */
const LARGEST = 500_000;

type Issue = v.BaseIssue<unknown>;

/** `lists[0].fields.due[1].select`, as a person would look for it. */
const pathOf = ({ path }: Issue): string =>
  (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');

function faultOf(issue: Issue): DescriptionFault {
  const path = pathOf(issue);
  const form = FORMS.find((each) => issue.type === 'check' && each === issue.message);
  if (form) return { kind: 'form', path, of: form, text: String(issue.input) };
  if (issue.type === 'strict_object' && issue.expected === 'never') return { kind: 'unknown', path };
  if (issue.received === 'undefined') return { kind: 'missing', path };
  if (issue.type === 'non_empty') return { kind: 'empty', path };
  return { kind: 'type', path, expected: issue.expected ?? '', received: issue.received };
}

/**
 * A description that somebody wrote, checked, or everything for which it is refused, in the order in which it stands
 * there. Needs a page of its own: only a browser knows what a CSS selector is.
 */
export function readDescription(text: string): { description: SystemDescription } | { faults: DescriptionFault[] } {
  if (text.length > LARGEST) return { faults: [{ kind: 'too-large', limit: LARGEST }] };
  const read = readJson(text);
  if ('broken' in read) return { faults: [{ kind: 'not-json', ...read.broken }] };
  const checked = v.safeParse(system, read.json);
  if (!checked.success) return { faults: checked.issues.map(faultOf) };
  const { $schema: _, ...description } = checked.output;
  const faults = checkRules(description);
  return faults.length ? { faults } : { description };
}

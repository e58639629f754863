import type { FormInstance } from 'antd';
import { problemOf } from '../../shared/problem';

/** Shows what an answer complains about beside the fields it names; true when a field took it. */
export function showFieldErrors(form: FormInstance, error: unknown): boolean {
  const violations = problemOf(error).violations ?? [];
  const named = violations
    .map(({ field, message }) => ({ name: pathOf(field), errors: [message] }))
    .filter(({ name }) => form.getFieldInstance(name) !== undefined);
  form.setFields(named);
  const first = named[0];
  if (first) form.scrollToField(first.name);
  return first !== undefined;
}

/** `recipients[0].name` as the form names it. */
export function pathOf(field: string): (string | number)[] {
  return field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

import { ConsentProblem, type Problem, unreachable } from '../../sdk/src/core/problem';

/** Any thrown value as a problem: no answer at all has the code `unreachable`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ConsentProblem) return error.problem;
  return unreachable().problem;
}

/** The messages of one field, for showing beside it. */
export function messagesFor(error: unknown, field: string): string[] {
  const violations = error ? (problemOf(error).violations ?? []) : [];
  return violations
    .filter((violation) => violation.field === field || violation.field.endsWith(`.${field}`))
    .map((violation) => violation.message);
}

/** One field that an answer complains about. */
export interface Violation {
  field: string;
  code: string;
  message: string;
}

/** RFC 9457 as every service answers it. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail?: string;
  violations?: Violation[];
  traceId?: string;
}

/** What a call throws when the answer is no success, or there is none. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfter?: number,
  ) {
    super(problem.title);
    this.name = 'ProblemError';
  }

  /** Whether the same call may be sent again with the same key. */
  get retryable(): boolean {
    return [0, 429, 502, 503, 504].includes(this.problem.status);
  }
}

/** Any thrown value as a problem: no answer at all has the code `unreachable`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { status: 0, code: 'unreachable', title: '' };
}

/** The messages of one field, for showing beside it. */
export function messagesFor(error: unknown, field: string): string[] {
  const violations = error ? (problemOf(error).violations ?? []) : [];
  return violations
    .filter((violation) => violation.field === field || violation.field.endsWith(`.${field}`))
    .map((violation) => violation.message);
}

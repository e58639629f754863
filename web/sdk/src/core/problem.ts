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

/** What a call throws when the answer is no success; `unreachable` when there was none. */
export class ConsentProblem extends Error {
  /**
   * @param retryAfter seconds that the server asked to wait, if it did
   */
  constructor(
    readonly problem: Problem,
    readonly retryAfter?: number,
  ) {
    super(problem.title || problem.code);
    this.name = 'ConsentProblem';
  }

  /** Whether the very same call may be sent again. */
  get passing(): boolean {
    return [0, 429, 502, 503, 504].includes(this.problem.status);
  }
}

export function unreachable(): ConsentProblem {
  return new ConsentProblem({ status: 0, code: 'unreachable', title: '' });
}

/** The problem that an unsuccessful answer holds, or one made of its status alone. */
export async function problemIn(
  response: Pick<Response, 'status' | 'json'> & { headers: Pick<Headers, 'get'> },
): Promise<ConsentProblem> {
  const { status } = response;
  const bare: Problem = { status, code: `http-${status}`, title: '' };
  const wait = Number(response.headers.get('Retry-After'));
  const retryAfter = wait > 0 ? wait : undefined;
  try {
    const body = (await response.json()) as Partial<Problem>;
    return new ConsentProblem({ ...bare, ...body, status }, retryAfter);
  } catch {
    return new ConsentProblem(bare, retryAfter);
  }
}

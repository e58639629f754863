/** What can be wrong; the codes are those of the verify command's catalogue. */
export type Flaw =
  | 'NOT_JSON'
  | 'NO_PROOF'
  | 'UNKNOWN_PART'
  | 'UNKNOWN_STATE'
  | 'PROOF_TOO_EARLY'
  | 'PROOF_MISSING'
  | 'SALT_MALFORMED'
  | 'LEAF_MALFORMED'
  | 'CONTENT_CHANGED'
  | 'LEAF_CHANGED'
  | 'ENTRY_UNRELATED'
  | 'PROOF_MALFORMED'
  | 'ANOTHER_LOG'
  | 'SIGNATURE_FALSE'
  | 'NOT_IN_LOG';

/** What a check came to. */
export type Verdict =
  | { result: 'VALID'; type: string; index: bigint; origin: string; size: bigint }
  | { result: 'PENDING'; type: string }
  | { result: 'INVALID'; where: string; flaw: Flaw };

/** Thrown inside a check; never leaves it. */
export class Flawed extends Error {
  constructor(
    readonly where: string,
    readonly flaw: Flaw,
  ) {
    super(flaw);
  }
}

/** What `work` gives; a malformed value there is that flaw at that place. */
export function orFlawed<T>(where: string, flaw: Flaw, work: () => T): T {
  try {
    return work();
  } catch (malformed) {
    if (malformed instanceof RangeError) throw new Flawed(where, flaw);
    throw malformed;
  }
}

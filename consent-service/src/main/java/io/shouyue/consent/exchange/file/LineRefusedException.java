package io.shouyue.consent.exchange.file;

import org.jspecify.annotations.Nullable;

/** One line cannot be imported; its neighbours are not concerned. */
public final class LineRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final LineProblem problem;
  private final @Nullable String field;

  public LineRefusedException(LineProblem problem, @Nullable String field) {
    super(problem.code(), null, false, false);
    this.problem = problem;
    this.field = field;
  }

  /** Why. */
  public LineProblem problem() {
    return problem;
  }

  /** Because of which field, when it is one. */
  public @Nullable String field() {
    return field;
  }
}

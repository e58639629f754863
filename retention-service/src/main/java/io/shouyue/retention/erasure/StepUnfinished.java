package io.shouyue.retention.erasure;

/** A service did part of a step; the step is repeated. */
final class StepUnfinished extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StepUnfinished() {
    super("unfinished");
  }
}

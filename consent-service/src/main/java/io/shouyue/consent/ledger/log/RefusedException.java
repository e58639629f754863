package io.shouyue.consent.ledger.log;

/** Nothing is signed or published, because something is wrong that time does not mend. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  RefusedException(Refusal refusal) {
    super(refusal.name());
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}

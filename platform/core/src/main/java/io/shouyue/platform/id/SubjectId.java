package io.shouyue.platform.id;

/**
 * A data subject: one person at one site, or one browser there that belongs to nobody known.
 * Random, so it tells nothing about either.
 *
 * @param value {@code sub_…}, or {@code vis_…} for a visitor without an account
 */
public record SubjectId(String value) {
  public SubjectId {
    Ids.require(Ids.is(IdKind.VISITOR, value) ? IdKind.VISITOR : IdKind.SUBJECT, value);
  }

  /** A subject nobody has seen yet. */
  public static SubjectId fresh() {
    return new SubjectId(Ids.random(IdKind.SUBJECT));
  }

  /** A visitor nobody has seen yet. */
  public static SubjectId freshVisitor() {
    return new SubjectId(Ids.random(IdKind.VISITOR));
  }

  /** Whether it has no account. */
  public boolean isVisitor() {
    return Ids.is(IdKind.VISITOR, value);
  }

  @Override
  public String toString() {
    return value;
  }
}

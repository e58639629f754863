package io.shouyue.platform.id;

/**
 * A data subject: one person at one site. Random, so it tells nothing about the person.
 *
 * @param value {@code sub_…}
 */
public record SubjectId(String value) {
  public SubjectId {
    Ids.require(IdKind.SUBJECT, value);
  }

  /** A subject nobody has seen yet. */
  public static SubjectId fresh() {
    return new SubjectId(Ids.random(IdKind.SUBJECT));
  }

  @Override
  public String toString() {
    return value;
  }
}

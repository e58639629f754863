package io.shouyue.consent.subject;

/** A subject and its state. */
public record SubjectView(String id, SubjectState state) {
  static SubjectView of(Subject subject) {
    return new SubjectView(subject.id().value(), subject.state());
  }
}

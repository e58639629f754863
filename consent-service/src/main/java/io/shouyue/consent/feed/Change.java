package io.shouyue.consent.feed;

/**
 * Something is not as it was. Says what, never how: whoever cares reads it again.
 *
 * @param key subject id, purpose code or policy document
 */
public record Change(ChangeKind kind, String site, String key) {
  /** A subject: state, consents or restrictions. */
  public static Change ofSubject(String site, String subject) {
    return new Change(ChangeKind.SUBJECT, site, subject);
  }

  /** A purpose: published or retired. */
  public static Change ofPurpose(String site, String code) {
    return new Change(ChangeKind.PURPOSE, site, code);
  }

  /** A policy: a version was published. */
  public static Change ofPolicy(String site, String document) {
    return new Change(ChangeKind.POLICY, site, document);
  }
}

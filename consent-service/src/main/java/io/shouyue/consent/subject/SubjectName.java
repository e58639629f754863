package io.shouyue.consent.subject;

import io.shouyue.platform.id.SubjectId;

/** A subject as the database finds it. */
public sealed interface SubjectName {
  String site();

  /** By its id, in whatever state. */
  record ById(String site, SubjectId id) implements SubjectName {}

  /**
   * The living subject of a user of the site.
   *
   * @param index blind index of the website's user id, in hexadecimal
   */
  record ByUser(String site, String index) implements SubjectName {}

  /**
   * A visitor who acts for the first time; there is none of that name yet.
   *
   * @param id the one it will have
   */
  record Newcomer(String site, SubjectId id) implements SubjectName {}
}

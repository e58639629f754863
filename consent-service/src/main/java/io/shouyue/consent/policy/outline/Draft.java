package io.shouyue.consent.policy.outline;

import java.util.ArrayList;
import java.util.List;

/** A clause while its text is still being read. */
final class Draft {
  /** What a clause is among its neighbours. */
  enum Role {
    /** The whole text. */
    ROOT,
    /** A heading without a number, or a chapter: numbers may start again below it. */
    PART,
    NUMBERED,
    BULLET
  }

  final Role role;
  final int depth;

  /** Heading level; 0 when it is no heading. */
  final int level;

  /** Clauses of the same key are siblings. */
  final String key;

  /** Its number as a whole, such as 5.4.1; empty when it only counts within the clause above. */
  final List<Integer> numbers;

  /** The part it stands in. */
  final String part;

  /** Its reference within the part. */
  final String local;

  private final String number;
  private final String title;
  private final List<String> paragraphs = new ArrayList<>();
  private int bullets;
  private int parts;

  Draft(
      Role role,
      int level,
      String key,
      List<Integer> numbers,
      Place place,
      String number,
      String title) {
    this.role = role;
    this.level = level;
    this.key = key;
    this.numbers = numbers;
    this.depth = place.depth();
    this.part = place.part();
    this.local = place.local();
    this.number = number;
    this.title = title;
  }

  /** Where a clause stands. */
  record Place(int depth, String part, String local) {}

  static Draft root() {
    return new Draft(Role.ROOT, 0, "", List.of(), new Place(0, "", "s0"), "", "");
  }

  void add(String paragraph) {
    paragraphs.add(paragraph);
  }

  boolean isNumbered() {
    return role == Role.NUMBERED;
  }

  int nextBullet() {
    return ++bullets;
  }

  int nextPart() {
    return ++parts;
  }

  Clause toClause(String ref) {
    return new Clause(ref, Math.max(1, depth), number, title, paragraphs);
  }
}

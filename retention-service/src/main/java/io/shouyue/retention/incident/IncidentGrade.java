package io.shouyue.retention.incident;

import io.shouyue.platform.text.LocalText;

/**
 * Grades of network-security incidents, by the number of people whose data leaked (annex of the
 * Measures for reporting network-security incidents, in force since 2025-11-01). Other grounds,
 * such as the loss caused, are for staff to say.
 */
@SuppressWarnings("ImmutableEnumChecker") // a text is two strings
public enum IncidentGrade {
  GENERAL(0, "一般", "general"),
  LARGE(1_000_000, "较大", "relatively large"),
  MAJOR(10_000_000, "重大", "major"),
  GRAVE(100_000_000, "特别重大", "especially grave");

  private final long people;
  private final LocalText name;

  IncidentGrade(long people, String zh, String en) {
    this.people = people;
    this.name = new LocalText(zh, en);
  }

  LocalText text() {
    return name;
  }

  /** Whether the Measures set hours for it. */
  boolean isReportable() {
    return this != GENERAL;
  }

  /** The grade that so many people make it; the number itself counts (Civil Code 1259). */
  static IncidentGrade of(long people) {
    IncidentGrade reached = GENERAL;
    for (IncidentGrade grade : values()) {
      reached = people >= grade.people ? grade : reached;
    }
    return reached;
  }

  IncidentGrade orAbove(IncidentGrade other) {
    return compareTo(other) >= 0 ? this : other;
  }
}

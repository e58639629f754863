package io.shouyue.retention.ticket;

import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.deadline.SlaLevel;

/** What kind of work a ticket is. */
public enum TicketKind {
  /** A system reports trouble; its hours run day and night. */
  ALERT(SlaLevel.L2, false),
  /** Somebody asks for something; the desk's own hours count, unless it is urgent. */
  REQUEST(SlaLevel.L3, true),
  /** Larger work that is planned. */
  PROJECT(SlaLevel.L4, true),
  /** Upkeep. */
  TASK(SlaLevel.L4, true),
  /** Trouble that comes again and again. */
  PROBLEM(SlaLevel.L3, false);

  private final SlaLevel usual;
  private final boolean businessHours;

  TicketKind(SlaLevel usual, boolean businessHours) {
    this.usual = usual;
    this.businessHours = businessHours;
  }

  /** The level where nobody says which; a title that says it is urgent raises it. */
  SlaLevel usual(String title) {
    boolean urgent = title.matches("(?is).*(\\burgent\\b|紧急|加急).*");
    return urgent && usual.compareTo(SlaLevel.L2) > 0 ? SlaLevel.L2 : usual;
  }

  /** The period as it is counted for this kind. */
  Span counted(SlaLevel level, Span span) {
    return businessHours ? level.inBusinessHours(span) : span;
  }
}

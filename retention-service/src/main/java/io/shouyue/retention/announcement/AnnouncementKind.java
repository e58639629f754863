package io.shouyue.retention.announcement;

/** What an announcement is about. */
public enum AnnouncementKind {
  INCIDENT,
  POLICY,
  SERVICE,
  /** The site ends its service (PIPL 47: what was collected goes). */
  CLOSURE
}

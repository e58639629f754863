package io.shouyue.retention.incident;

/** By which way people are told of an incident. */
public enum NoticeChannel {
  IN_APP,
  MAIL,
  SMS,
  /** For those who cannot be reached one by one: on the trust page. */
  ANNOUNCEMENT
}

package io.shouyue.consent.notice;

/** What a collection point is; the law wants something else of some of them. */
public enum PointKind {
  SIGN_UP,
  /** A face is looked at; told just in time or enhanced (PIPL 26, 29). */
  FACE_CHECK,
  MARKETING,
  /** Cookies and their like, by category: whatever is not necessary is asked for and off. */
  COOKIES,
  /** A form with free text, in which people are warned against sensitive data. */
  FORM,
  OTHER
}

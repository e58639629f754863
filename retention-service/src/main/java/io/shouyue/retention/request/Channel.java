package io.shouyue.retention.request;

/** How a request came in. */
public enum Channel {
  /** The signed-in person. */
  PRIVACY_CENTRE,
  /** The website's backend, for its own signed-in user. */
  SITE,
  /** Staff, for a letter, mail or call. */
  DESK,
  /** Anyone, without an account. */
  PUBLIC,
  /** A mail to the site's privacy address; its sender is unproven. */
  MAIL
}

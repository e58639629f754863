package io.shouyue.consent.suppression;

/** How a contact came onto the list. */
public enum SuppressionSource {
  /** The person followed the link in a message. */
  LINK,
  /** The person replied to a message. */
  REPLY,
  /** The consent to the purpose ended, wherever that was done. */
  CONSENT_ENDED,
  /** The site put it there, such as from a list it kept before or after a complaint. */
  SITE
}

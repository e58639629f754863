package io.shouyue.consent.suppression;

/** How a contact is reached. */
public enum ContactChannel {
  EMAIL,
  SMS
}

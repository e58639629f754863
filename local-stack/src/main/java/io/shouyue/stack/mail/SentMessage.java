package io.shouyue.stack.mail;

import java.time.Instant;

/**
 * A message that a service sent.
 *
 * @param kind by which way it would reach the person
 * @param to mail address, or the mobile number of an SMS
 * @param subject empty for an SMS
 * @param text the plain text
 * @param at when the sink took it, by the machine's clock
 */
public record SentMessage(Kind kind, String to, String subject, String text, Instant at) {
  /** Mail, or a short message that the sandbox put into a mail to {@code <number>@sms.invalid}. */
  public enum Kind {
    MAIL,
    SMS
  }
}

package io.shouyue.platform.data.message.sms;

/**
 * Carries short messages.
 *
 * <p>Contract of every adapter: it answers within its own time limit, 10 seconds at most, and never
 * throws; it keeps and logs nothing of the message.
 */
public interface SmsCarrier {
  /** The adapter's short name in the configuration. */
  String name();

  /** Hands the message over. */
  Handed send(ShortMessage message);

  /** How that went. */
  enum Handed {
    /** The vendor has it. */
    ACCEPTED,
    /** The vendor will not send it: number, limit, template; trying again is of no use. */
    REFUSED,
    /** The vendor has not heard of it; it may be tried again. */
    NOT_TAKEN,
    /** Nobody can tell; a second try might send it twice. */
    UNKNOWN
  }
}

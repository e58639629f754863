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

  /** Asks what became of a message that was accepted; pending where nobody can tell now. */
  Delivery delivery(SentMessage sent);

  /** How handing over went. */
  sealed interface Handed {
    /**
     * The vendor has it.
     *
     * @param reference the vendor's name of it
     */
    record Accepted(String reference) implements Handed {}

    /** The vendor will not send it: number, limit, template; trying again is of no use. */
    record Refused() implements Handed {}

    /** The vendor has not heard of it; it may be tried again. */
    record NotTaken() implements Handed {}

    /** Nobody can tell; a second try might send it twice. */
    record Unknown() implements Handed {}
  }
}

package io.shouyue.platform.data.message.sms;

import java.util.regex.Pattern;

/**
 * What the operator says of a message.
 *
 * @param code the operator's own, such as {@code DELIVRD}; empty when it gave none
 */
public record Delivery(State state, String code) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9:._-]{1,40}");

  /** How far it came. */
  public enum State {
    PENDING,
    DELIVERED,
    FAILED
  }

  /** Whatever is no code, such as a sentence that might name a number, is left out. */
  public Delivery {
    code = FORM.matcher(code).matches() ? code : "";
  }

  /** Not told yet. */
  public static Delivery pending() {
    return new Delivery(State.PENDING, "");
  }
}

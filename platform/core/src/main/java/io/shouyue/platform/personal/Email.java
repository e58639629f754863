package io.shouyue.platform.personal;

/** An e-mail address. */
public record Email(String reveal) implements PersonalData {
  @Override
  public String masked() {
    int at = reveal.lastIndexOf('@');
    if (at < 1) {
      return Mask.middle(reveal, 0, 0);
    }
    return Mask.middle(reveal.substring(0, at), 1, 0) + reveal.substring(at);
  }

  @Override
  public String toString() {
    return "Email[redacted]";
  }
}

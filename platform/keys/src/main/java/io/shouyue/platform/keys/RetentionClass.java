package io.shouyue.platform.keys;

/**
 * What is erased together: each class of a subject has a data key of its own, and they end at
 * different times (design: keys).
 *
 * @param code lower-case name, part of the sealed data's authenticated context
 */
public record RetentionClass(String code) {
  /** The account and its profile; ends with the account or its hold. */
  public static final RetentionClass ACCOUNT = new RetentionClass("account");

  /** The verified identity; ends with the account or its hold. */
  public static final RetentionClass IDENTITY = new RetentionClass("identity");

  /** Proof of consents and requests; ends at its own period, three years by default. */
  public static final RetentionClass EVIDENCE = new RetentionClass("evidence");

  /** What belongs to the site and to no person. */
  public static final RetentionClass SITE = new RetentionClass("site");

  public RetentionClass {
    if (!code.matches("[a-z][a-z0-9-]{1,30}")) {
      throw new IllegalArgumentException("not a retention class");
    }
  }
}

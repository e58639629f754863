package io.shouyue.platform.web.auth;

/** Realm roles, as in the access token. */
public final class Roles {
  /** A website's backend. */
  public static final String SITE = "site";

  /** A person, at one site. */
  public static final String SUBJECT = "subject";

  /** Data protection officer. */
  public static final String DPO = "dpo";

  /** Desk staff. */
  public static final String AGENT = "agent";

  /** Reads everything, changes nothing. */
  public static final String AUDITOR = "auditor";

  /** Runs the suite. */
  public static final String OPERATOR = "operator";

  /** Another service of the suite. */
  public static final String SERVICE = "service";

  private Roles() {}
}

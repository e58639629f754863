package io.shouyue.stack.status;

import io.shouyue.stack.secret.StackSecrets;
import java.util.ArrayList;
import java.util.List;

/** The accounts and clients of the local realm, and the demo person once the seed has made them. */
public final class DemoAccounts {
  /** Where the stack's own secrets keep the demo person's subject id. */
  public static final String SUBJECT = "demo.subject";

  /** Where they keep the secret of the demo site's client, which identity-service made. */
  public static final String SITE_SECRET = "demo.site.client";

  /** Where they keep the secret of the demo site's webhook endpoint. */
  public static final String WEBHOOK_SECRET = "demo.site.webhook";

  /** The demo person's name at the demo site; Keycloak's username has the site's prefix. */
  public static final String USERNAME = "lin";

  private static final List<String> STAFF = List.of("dpo", "agent", "auditor", "operator");
  private static final String SITE = "demo";

  private final StackSecrets secrets;

  /**
   * @param secrets where passwords and client secrets are
   */
  public DemoAccounts(StackSecrets secrets) {
    this.secrets = secrets;
  }

  /** The site's client, one client per staff role, and one with the password grant. */
  public List<StackStatus.Client> clients() {
    List<StackStatus.Client> clients = new ArrayList<>();
    String siteSecret = secrets.stack(SITE_SECRET);
    if (!siteSecret.isEmpty()) {
      clients.add(
          new StackStatus.Client(
              "site-" + SITE, siteSecret, SITE, List.of("site"), "client_credentials"));
    }
    for (String role : STAFF) {
      clients.add(
          new StackStatus.Client(
              "local-" + role, secrets.localClient(), SITE, List.of(role), "client_credentials"));
    }
    clients.add(
        new StackStatus.Client("local-users", secrets.localClient(), null, List.of(), "password"));
    return clients;
  }

  /** The staff and, once made, the demo person. */
  public List<StackStatus.User> users() {
    List<StackStatus.User> users = new ArrayList<>();
    String subject = secrets.stack(SUBJECT);
    if (!subject.isEmpty()) {
      users.add(
          new StackStatus.User(SITE + ":" + USERNAME, secrets.localPassword(), "subject", subject));
    }
    for (String role : STAFF) {
      users.add(new StackStatus.User(role, secrets.localPassword(), role, null));
    }
    return users;
  }
}

package io.shouyue.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.api.KeycloakTokens;
import io.shouyue.stack.secret.StackSecrets;
import io.shouyue.stack.status.DemoAccounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Everything that a new stack is given: the demo site, its policy, its webhook, the people. Each
 * part is remembered once it is done, so that a start that was broken off goes on where it was.
 */
public final class Seeding {
  private final String gateway;
  private final String issuer;
  private final StackSecrets secrets;
  private final Path marks;

  /**
   * @param marks folder of the marks of what is done
   */
  public Seeding(String gateway, String issuer, StackSecrets secrets, Path marks) {
    this.gateway = gateway;
    this.issuer = issuer;
    this.secrets = secrets;
    this.marks = marks;
  }

  private record Webhook(String url) {}

  /** Makes site and policy; without them the demo site's sign-up has nothing to show. */
  public boolean site(String origin) {
    SiteSetup setup = new SiteSetup(staff("operator"), staff("dpo"));
    once("site", () -> secrets.keep(DemoAccounts.SITE_SECRET, setup.make("demo", origin)));
    once("purposes", setup::purposes);
    once("policy", setup::policy);
    once("collection-point", setup::collectionPointsAndRule);
    once("webhook", () -> webhook(origin));
    return true;
  }

  /** Makes the people and their requests. */
  public boolean people(Duration offset) {
    SeedCallers callers = new SeedCallers(site(), staff("dpo"), staff("agent"), staff("operator"));
    once(
        "people",
        () -> {
          DemoSeed seed = new DemoSeed(callers, secrets.localPassword());
          secrets.keep(DemoAccounts.SUBJECT, seed.fill(DemoSeed.today(offset)));
        });
    return true;
  }

  private void webhook(String origin) {
    Answer made = site().post("/v1/webhook-endpoints", new Webhook(origin + "/hooks")).expect(201);
    JsonNode secret = made.body().path("secret");
    secrets.keep(DemoAccounts.WEBHOOK_SECRET, secret.asText());
  }

  private Api site() {
    return Api.bearer(
        gateway,
        KeycloakTokens.ofClient(
            issuer, "site-demo", () -> secrets.stack(DemoAccounts.SITE_SECRET)));
  }

  private Api staff(String role) {
    return Api.bearer(
            gateway, KeycloakTokens.ofClient(issuer, "local-" + role, secrets::localClient))
        .with("Shouyue-Site", "demo");
  }

  private void once(String name, Runnable work) {
    Path mark = marks.resolve("seeded-" + name);
    if (!Files.exists(mark)) {
      work.run();
      PrivateFile.write(mark, "done\n");
    }
  }
}

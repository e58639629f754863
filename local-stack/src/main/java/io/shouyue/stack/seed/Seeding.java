package io.shouyue.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.Progress;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.api.KeycloakTokens;
import io.shouyue.stack.secret.SecretText;
import io.shouyue.stack.secret.StackSecrets;
import io.shouyue.stack.seed.shop.Buyer;
import io.shouyue.stack.seed.shop.DemoShop;
import io.shouyue.stack.seed.shop.ShopDatabase;
import io.shouyue.stack.seed.year.YearClock;
import io.shouyue.stack.seed.year.YearLoad;
import io.shouyue.stack.status.DemoAccounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a new stack is given: the demo site, its policy, its webhook, the people. Each
 * part is remembered once it is done, so that a start that was broken off goes on where it was.
 */
public final class Seeding {
  /** What the website listens to while its year is played: not to every single consent. */
  private static final List<String> OF_A_YEAR =
      List.of("policy.published", "account.cancelled", "account.erased", "erasure.requested");

  private static final String SHOP_PASSWORD = "demo.shop-database";

  private final String gateway;
  private final String issuer;
  private final StackSecrets secrets;
  private final ShopDatabase shop;
  private final Path marks;

  /**
   * @param shop the website's own database
   * @param marks folder of the marks of what is done
   */
  public Seeding(
      String gateway, String issuer, StackSecrets secrets, ShopDatabase shop, Path marks) {
    this.gateway = gateway;
    this.issuer = issuer;
    this.secrets = secrets;
    this.shop = shop;
    this.marks = marks;
  }

  /**
   * Where the website listens, on the wire.
   *
   * @param events null for all there are
   */
  private record Webhook(String url, @Nullable List<String> events) {}

  /** Makes site and policy; without them the demo site's sign-up has nothing to show. */
  public boolean site(String origin) {
    SiteSetup setup = new SiteSetup(staff("operator"), staff("dpo"));
    once("site", () -> secrets.keep(DemoAccounts.SITE_SECRET, setup.make("demo", origin)));
    once("purposes", setup::purposes);
    once("policy", setup::policy);
    once("collection-point", setup::collectionPointsAndRule);
    once("webhook", () -> webhook(new Webhook(origin + "/hooks", null)));
    return true;
  }

  /** Makes the people and their requests. */
  public boolean people(Duration offset) {
    once(
        "people",
        () -> {
          DemoSeed seed = new DemoSeed(callers(), secrets.localPassword());
          guest(seed.fill(DemoSeed.today(offset)));
        });
    LocalDate today = DemoSeed.today(offset);
    once("shop", () -> openShop(DemoSeed.buyers(today), today));
    return true;
  }

  /**
   * Plays a year instead of all that: the site begins with the clock's first day.
   *
   * @param origin the website's own
   */
  public boolean year(String origin, YearClock clock, Progress progress) {
    SiteSetup setup = new SiteSetup(staff("operator"), staff("dpo"));
    once("site", () -> secrets.keep(DemoAccounts.SITE_SECRET, setup.make("demo", origin)));
    once("webhook", () -> webhook(new Webhook(origin + "/hooks", OF_A_YEAR)));
    try {
      new YearLoad(callers(), clock, progress, secrets.localPassword())
          .play(marks.resolve("year"), this::guest, this::openShop);
    } finally {
      // Whatever came of it, the site is not made a second time.
      for (String part : List.of("purposes", "policy", "collection-point", "people", "shop")) {
        once(part, () -> {});
      }
    }
    listenToAll(new Webhook(origin + "/hooks", null));
    return true;
  }

  private void openShop(List<Buyer> buyers, LocalDate today) {
    String password = secrets.stack(SHOP_PASSWORD);
    if (password.isEmpty()) {
      password = new SecretText(new SecureRandom()).next();
      secrets.keep(SHOP_PASSWORD, password);
    }
    new DemoShop(shop, site(), staff("dpo")).open(password, buyers, today);
  }

  private void guest(String subject) {
    secrets.keep(DemoAccounts.SUBJECT, subject);
  }

  private SeedCallers callers() {
    return new SeedCallers(site(), staff("dpo"), staff("agent"), staff("operator"));
  }

  private void webhook(Webhook wanted) {
    Answer made = site().post("/v1/webhook-endpoints", wanted).expect(201);
    JsonNode secret = made.body().path("secret");
    secrets.keep(DemoAccounts.WEBHOOK_SECRET, secret.asText());
  }

  private void listenToAll(Webhook wanted) {
    JsonNode endpoints = site().get("/v1/webhook-endpoints").expect(200).body().path("items");
    for (JsonNode endpoint : endpoints) {
      site().put("/v1/webhook-endpoints/" + endpoint.path("id").asText(), wanted).expect(200);
    }
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

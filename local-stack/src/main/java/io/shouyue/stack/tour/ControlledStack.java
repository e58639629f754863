package io.shouyue.stack.tour;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Json;
import io.shouyue.stack.StackException;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.api.KeycloakTokens;
import io.shouyue.stack.control.ControlClient;
import io.shouyue.stack.seed.SiteSetup;
import io.shouyue.stack.status.DemoAccounts;
import io.shouyue.stack.status.StackStatus;
import java.util.ArrayList;
import java.util.List;

/** A running stack, reached through its control door. */
public final class ControlledStack implements TourStack {
  private final ControlClient control;
  private final StackStatus status;

  /**
   * @param control the stack's door
   */
  public ControlledStack(ControlClient control) {
    this.control = control;
    this.status = Json.read(control.get("/status").toString(), StackStatus.class);
  }

  private record Webhook(String url) {}

  @Override
  public String gateway() {
    return status.gateway();
  }

  @Override
  public String issuer() {
    return status.issuer();
  }

  @Override
  public String demoSite() {
    return status.demoSite();
  }

  @Override
  public String localSecret() {
    return clientSecret("local-dpo");
  }

  @Override
  public String siteSecret(Narrator narrator) {
    String known = clientSecret("site-demo");
    return known.isEmpty() ? make(narrator) : known;
  }

  private String make(Narrator narrator) {
    SiteSetup setup = new SiteSetup(staff("operator", narrator), staff("dpo", narrator));
    String secret = setup.make("demo", demoSite());
    control.post("/keep/" + DemoAccounts.SITE_SECRET, secret);
    setup.purposes();
    setup.policy();
    setup.collectionPointsAndRule();
    Answer webhook =
        Api.bearer(gateway(), KeycloakTokens.ofClient(issuer(), "site-demo", () -> secret))
            .watchedBy(narrator::call)
            .post("/v1/webhook-endpoints", new Webhook(demoSite() + "/hooks"))
            .expect(201);
    control.post("/keep/" + DemoAccounts.WEBHOOK_SECRET, webhook.text("secret"));
    return secret;
  }

  @Override
  public void moveClock(String step) {
    control.post("/clock", step);
  }

  @Override
  public void kill(String process) {
    long pid = control.get("/status").path("processes").path(process).asLong();
    ProcessHandle.of(pid)
        .orElseThrow(() -> new StackException(process + " does not run."))
        .destroyForcibly();
  }

  @Override
  public boolean knows(String text) {
    return !control.post("/search/rows", Json.text(List.of(text))).path("items").isEmpty();
  }

  @Override
  public List<String> search(List<String> texts) {
    List<String> found = new ArrayList<>();
    for (JsonNode place : control.post("/search", Json.text(texts)).path("items")) {
      found.add(place.asText());
    }
    return found;
  }

  private String clientSecret(String id) {
    return status.clients().stream()
        .filter(client -> client.id().equals(id))
        .map(StackStatus.Client::secret)
        .findFirst()
        .orElse("");
  }
}

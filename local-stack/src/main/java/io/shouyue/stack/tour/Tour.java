package io.shouyue.stack.tour;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Exposure;
import io.shouyue.stack.Ports;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The main job from sign-up to an anonymised account, by API, each answer checked. It ages the
 * stack it is played on by more than four years.
 */
public final class Tour {
  /** Of sign-up; the officer may have published more. */
  private static final List<String> PURPOSES =
      List.of("account", "service_notice", "real_name", "marketing", "face_verify");

  private final TourStack stack;
  private final Narrator narrator;

  /**
   * @param stack where it is played
   * @param narrator tells it
   */
  public Tour(TourStack stack, Narrator narrator) {
    this.stack = stack;
    this.narrator = narrator;
  }

  /** Plays it; the narrator knows what differed. */
  public void play() {
    narrator.step(1, "The DPO says what is processed and why, and publishes it");
    String siteSecret = stack.siteSecret(narrator);
    Cast cast = new Cast(stack, narrator, siteSecret);
    published(cast);
    exposure();
    new SignUpStep(cast).play();
    new DecisionStep(cast).play();
    new VerificationStep(cast).play();
    String request = new CancellationStep(cast).play();
    String hold = new GrantStep(cast).play(request);
    new CrashStep(cast).play();
    new HoldEndStep(cast).play(hold);
  }

  /** Nothing, but for a gateway that was opened under TLS. */
  private void exposure() {
    URI gateway = URI.create(stack.gateway());
    List<String> wanted = gateway.getScheme().equals("https") ? List.of("gateway") : List.of();
    narrator.check(
        "reachable from other machines", wanted, Exposure.of(new Ports(gateway.getPort())));
  }

  private void published(Cast cast) {
    JsonNode purposes = cast.staff("dpo").get("/v1/purposes").expect(200).body().path("items");
    Set<String> published = new HashSet<>();
    for (JsonNode purpose : purposes) {
      if (purpose.path("state").asText().equals("PUBLISHED")) {
        published.add(purpose.path("code").asText());
      }
    }
    narrator.check("in force: " + String.join(", ", PURPOSES), published.containsAll(PURPOSES));
    narrator.look(stack.gateway() + "/public/demo/policies/privacy/versions/1", "");
  }
}

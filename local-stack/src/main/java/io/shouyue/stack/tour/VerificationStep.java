package io.shouyue.stack.tour;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Json;
import io.shouyue.stack.api.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Step 4: name and document number, checked by the sandbox. */
final class VerificationStep {
  private final Cast cast;
  private final Narrator narrator;

  VerificationStep(Cast cast) {
    this.cast = cast;
    this.narrator = cast.narrator();
  }

  void play() {
    narrator.step(4, "The person proves who they are");
    Cast.Player main = cast.main();
    Answer verified = main.member().verify(main.person());
    narrator.check("verification", "VERIFIED", verified.text("state"));
    narrator.check(
        "the answer holds no raw value", !verified.text().contains(main.person().idNumber()));
    Answer assurance =
        cast.site().get("/v1/subjects/" + main.member().subject() + "/assurance").expect(200);
    String masked = assurance.text("maskedName");
    narrator.check(
        "only a masked name comes back", !masked.isEmpty() && !masked.equals(main.person().name()));
    String level = assurance.text("level");
    narrator.check(
        "Keycloak tells websites the level", Eventually.holds(() -> claim().equals(level)));
  }

  private String claim() {
    String token =
        cast.stack().person(cast.main().person().username(), cast.main().password()).token();
    byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    JsonNode claims = Json.read(new String(payload, StandardCharsets.UTF_8));
    return claims.path("assurance_level").asText();
  }
}

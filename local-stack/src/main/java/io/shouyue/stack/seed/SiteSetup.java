package io.shouyue.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.StackException;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.util.List;

/** Makes the demo site and publishes what it says, as operator and as data protection officer. */
public final class SiteSetup {
  private final Api operator;
  private final Api dpo;

  /**
   * @param operator calls with an operator's token
   * @param dpo calls with a data protection officer's token
   */
  public SiteSetup(Api operator, Api dpo) {
    this.operator = operator;
    this.dpo = dpo;
  }

  private record Name(String zh, String en) {}

  private record NewSite(
      String code, Name name, String contact, List<String> origins, String identityRegister) {}

  private record Nothing() {}

  /**
   * Makes the site.
   *
   * @param origin the website's own
   * @return the secret of its client in Keycloak
   */
  public String make(String code, String origin) {
    Answer made =
        operator
            .post(
                "/v1/sites",
                new NewSite(
                    code,
                    new Name("示例商城", "Demo shop"),
                    "privacy@demo.invalid",
                    List.of(origin),
                    "SEALED"),
                "make-site-" + code)
            .expect(201);
    String secret = made.text("clientSecret");
    if (secret.isEmpty()) {
      throw new StackException(
          "The site " + code + " exists, and its client's secret is not told twice.");
    }
    return secret;
  }

  /** Drafts and publishes every purpose. */
  public void purposes() {
    purposes(DemoContent.purposes());
  }

  /** Drafts and publishes these purposes, or the next version of them. */
  public void purposes(Iterable<JsonNode> purposes) {
    for (JsonNode purpose : purposes) {
      dpo.post("/v1/purposes", purpose.toString()).expectOnce(201);
      String path = "/v1/purposes/" + purpose.path("code").asText() + "/publish";
      dpo.post(path, new Nothing()).expectOnce(200);
    }
  }

  /** Drafts and publishes the policy. */
  public void policy() {
    document();
    version(DemoContent.version());
  }

  /** Makes the policy document, without any version. */
  public void document() {
    dpo.post("/v1/policies", DemoContent.document().toString()).expectOnce(201);
  }

  /** Drafts and publishes the next version of the policy. */
  public void version(DemoContent.PolicyVersion version) {
    String versions =
        "/v1/policies/" + DemoContent.document().path("document").asText() + "/versions";
    Answer draft = dpo.post(versions, version).expect(201);
    String publish = versions + "/" + draft.body().path("version").asInt() + "/publish";
    dpo.post(publish, new Nothing()).expectOnce(200);
  }

  /** Makes the collection points, and the rule after a cancellation with a look by hand. */
  public void collectionPointsAndRule() {
    collectionPoints(DemoContent.collectionPoints());
    rule(DemoContent.cancellationRule());
  }

  /** Makes these collection points. */
  public void collectionPoints(Iterable<JsonNode> points) {
    for (JsonNode point : points) {
      dpo.post("/v1/collection-points", point.toString()).expectOnce(201);
    }
  }

  /** Sets what happens after a cancellation from now on. */
  public void rule(JsonNode rule) {
    dpo.put("/v1/retention-rules/cancellation", rule.toString()).expect(200);
  }
}

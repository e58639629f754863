package io.shouyue.bench.stack;

import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.api.KeycloakTokens;
import java.util.List;

/**
 * The website that asks: made through the public API with four purposes, a policy and a sign-up
 * page. Two purposes are told, two are asked.
 */
public final class BenchSite {
  /** What its sign-up page shows, in this order. */
  public static final List<String> PURPOSES =
      List.of("account", "real_name", "marketing", "recommendation");

  /** The one that everybody agrees to. */
  public static final String ASKED = "marketing";

  /** Its code. */
  public static final String CODE = "demo";

  private static final String POINT = "sign-up";
  private static final String VALIDITY = ",\"validityDays\":365";

  private final BenchStack stack;
  private final String clientSecret;

  private BenchSite(BenchStack stack, String clientSecret) {
    this.stack = stack;
    this.clientSecret = clientSecret;
  }

  /** Makes it in a stack that has none. */
  public static BenchSite make(BenchStack stack) {
    Api operator = stack.api(Service.IDENTITY, stack.tokens("local-operator"));
    String secret =
        operator.post("/v1/sites", site(), "make-site").expect(201).text("clientSecret");
    Api dpo = stack.api(Service.CONSENT, stack.tokens("local-dpo"));
    purpose(dpo, PURPOSES.get(0), "CONTRACT", "\"login_name\"");
    purpose(dpo, PURPOSES.get(1), "LEGAL_DUTY", "\"name\",\"id_number\"");
    purpose(dpo, PURPOSES.get(2), "CONSENT", "\"mobile\"");
    purpose(dpo, PURPOSES.get(3), "CONSENT", "\"behaviour\"");
    policy(dpo);
    dpo.post("/v1/collection-points", collectionPoint()).expect(201);
    return new BenchSite(stack, secret);
  }

  /** A token of the website's backend that was issued just now. */
  public String freshToken() {
    return tokens().token();
  }

  /** Signs one person up with everything given and returns the subject's id. */
  public String signUp(String externalId) {
    Api site = stack.api(Service.CONSENT, tokens());
    return site.post("/v1/consents", consentBody(notice(), externalId)).expect(201).text("subject");
  }

  /** Asks for the sign-up page of somebody without an account; returns the notice's id. */
  public String notice() {
    Api site = stack.api(Service.CONSENT, tokens());
    return site.post("/v1/notices", noticeBody()).expect(201).text("id");
  }

  /** Fails unless the decision that will be loaded is the one that is meant. */
  public void requireAllowed(String question) {
    Answer answer = stack.api(Service.CONSENT, tokens()).post("/v1/decisions", question);
    if (!answer.expect(200).body().path("allowed").asBoolean()) {
      throw new StackException("The prepared decision is refused: " + answer.text("reason") + ".");
    }
  }

  private static String noticeBody() {
    return "{\"collectionPoint\":\"" + POINT + "\",\"locale\":\"zh-CN\"}";
  }

  /** Answers that page: what is told is acknowledged, one of two questions is answered by yes. */
  public static String consentBody(String notice, String externalId) {
    return """
        {"notice":"%s","subject":{"externalId":"%s"},"choices":[\
        {"purpose":"account","choice":"ACKNOWLEDGED","act":"told"},\
        {"purpose":"real_name","choice":"ACKNOWLEDGED","act":"told"},\
        {"purpose":"marketing","choice":"GIVEN","act":"asked"},\
        {"purpose":"recommendation","choice":"DECLINED","act":"asked-too"}],\
        "channel":"web","method":"checkbox"}"""
        .formatted(notice, externalId);
  }

  /** Tokens of the website's backend. */
  public KeycloakTokens tokens() {
    return stack.tokens("site-" + CODE, clientSecret);
  }

  private static String site() {
    return """
        {"code":"%s","name":{"zh":"压测商店","en":"Bench shop"},"contact":"privacy@bench.invalid",
         "origins":["https://bench.invalid"],"identityRegister":"SEALED"}
        """
        .formatted(CODE);
  }

  private static void purpose(Api dpo, String code, String basis, String categories) {
    String body =
        """
        {"code":"%1$s","title":{"zh":"%1$s","en":"%1$s"},
         "text":{"zh":"我们为此处理您的信息。","en":"We process your data for this."},
         "legalBasis":"%2$s","categories":[%3$s],"method":{"zh":"自动处理","en":"Automated"},
         "retention":{"text":{"zh":"目的结束后 30 天","en":"30 days after the end"},"days":30}%4$s}
        """
            .formatted(code, basis, categories, basis.equals("CONSENT") ? VALIDITY : "");
    dpo.post("/v1/purposes", body).expect(201);
    dpo.post("/v1/purposes/" + code + "/publish", "{}").expect(200);
  }

  private static void policy(Api dpo) {
    dpo.post(
            "/v1/policies",
            "{\"document\":\"privacy\",\"title\":{\"zh\":\"隐私政策\",\"en\":\"Privacy policy\"}}")
        .expect(201);
    String text =
        """
        {"text":{"zh":"# 隐私政策","en":"# Privacy policy"},"significance":"MINOR"}
        """;
    int version =
        dpo.post("/v1/policies/privacy/versions", text).expect(201).body().path("version").asInt();
    dpo.post("/v1/policies/privacy/versions/" + version + "/publish", "{}").expect(200);
  }

  private static String collectionPoint() {
    return """
        {"code":"%s","title":{"zh":"注册","en":"Sign-up"},"document":"privacy",
         "purposes":["%s"]}
        """
        .formatted(POINT, String.join("\",\"", PURPOSES));
  }
}

package io.shouyue.bench.canary;

import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.seed.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one made-up person gives identity-service, rightly and in every wrong way. */
final class CanaryWalk {
  private static final String NAME = "慕容听雪";
  private static final String NUMBER = People.distinctNumber(7_654_321);
  private static final String MOBILE = "13912345678";
  private static final String CARD = "6200000000000005";
  private static final String EMAIL = "snow-canary@mail.invalid";
  private static final String LICENCE = "440398765432109";
  private static final String ACCOUNT = "4401098765432109876";
  private static final String ENTERPRISE = "听雪示例（深圳）科技有限公司";

  private final Api site;
  private final List<Answer> answers = new ArrayList<>();

  CanaryWalk(Api site) {
    this.site = site;
  }

  static Canaries canaries() {
    return new Canaries(
        Map.of(
            "name", NAME,
            "number", NUMBER,
            "mobile", MOBILE,
            "bank card", CARD,
            "e-mail", EMAIL,
            "licence", LICENCE,
            "bank account", ACCOUNT,
            "enterprise", ENTERPRISE));
  }

  /** Every answer; none of them is the person's own profile. */
  List<Answer> go(String subject) {
    answers.add(site.put("/v1/subjects/" + subject + "/account", account()));
    String three = elements("\"mobile\":\"" + MOBILE + "\"");
    String four = elements("\"mobile\":\"" + MOBILE + "\",\"bankCard\":\"" + CARD + "\"");
    verify(subject, "ELEMENTS", "elements", three);
    verify(subject, "ELEMENTS", "elements", four);
    verify(subject, "ELEMENTS", "elements", three.replace(NUMBER, NUMBER + "9"));
    verify(subject, "ELEMENTS", "elements", three.replace("name", NAME));
    verify(subject, "ELEMENTS", "elements", three + "}");
    verify(subject, "FACE", "elements", three);
    verify(subject, "ENTERPRISE_ACCOUNT", "enterprise", enterprise());
    verify(subject, "ENTERPRISE_ACCOUNT", "enterprise", enterprise().replace(ACCOUNT, NAME));
    answers.add(site.get("/v1/subjects/" + subject + "/assurance"));
    answers.add(site.post("/v1/step-ups", stepUp(subject), key()));
    return List.copyOf(answers);
  }

  private void verify(String subject, String method, String field, String given) {
    String body =
        "{\"subject\":{\"id\":\"%s\"},\"method\":\"%s\",\"%s\":%s}"
            .formatted(subject, method, field, given);
    answers.add(site.post("/v1/verifications", body, key()));
  }

  private static String account() {
    return """
        {"username":"canary-walk","password":"%s","email":"%s","mobile":"%s","nickname":"%s"}
        """
        .formatted(UUID.randomUUID(), EMAIL, MOBILE, NAME);
  }

  private static String elements(String more) {
    return "{\"name\":\"%s\",\"idNumber\":\"%s\",%s}".formatted(NAME, NUMBER, more);
  }

  private static String enterprise() {
    return """
        {"region":"广东省深圳市","nature":"有限责任公司","name":"%1$s","licenceNumber":"%2$s",
         "bank":{"branch":"示例银行深圳分行","account":"%3$s","holder":"%1$s"}}
        """
        .formatted(ENTERPRISE, LICENCE, ACCOUNT);
  }

  private static String stepUp(String subject) {
    return """
        {"subject":{"id":"%s"},"requestId":"canary","challenge":{"idNumber":"%s"}}
        """
        .formatted(subject, NUMBER);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}

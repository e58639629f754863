package io.shouyue.identity.enterprise;

import io.shouyue.identity.identifier.LicenceSamples;
import java.util.concurrent.ThreadLocalRandom;

/** Made-up enterprises. */
public final class Enterprises {
  /** The name of all of them. */
  public static final String NAME = "守约示例（深圳）科技有限公司";

  private Enterprises() {}

  /** A body with a fresh licence number, the holder as on the licence. */
  public static String body(String subject, String account) {
    return body(subject, "有限责任公司", licence(), account, "守约示例(深圳)科技有限公司");
  }

  public static String body(
      String subject, String nature, String licence, String account, String holder) {
    return """
    {"subject": {"id": "%s"}, "method": "ENTERPRISE_ACCOUNT", "enterprise":
      {"region": "广东省深圳市", "nature": "%s", "name": "%s", "licenceNumber": "%s",
       "bank": {"branch": "示例银行深圳分行", "account": "%s", "holder": "%s"}}}
    """
        .formatted(subject, nature, NAME, licence, account, holder);
  }

  public static String licence() {
    return LicenceSamples.uscc(
        "91", "440300", "MA%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000)));
  }

  /** An account whose ending chooses what the sandbox bank does. */
  public static String account(String ending) {
    return "44010%010d%s".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L), ending);
  }
}

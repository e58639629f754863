import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A website's backend with Shouyue, on the JDK alone. See README.md for what each step is. Fields
 * are picked out of answers by pattern here; use your JSON library.
 */
final class Quickstart {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String USER = "quickstart-java-" + UUID.randomUUID();
  private static final String SUBJECT = "{\"externalId\":\"" + USER + "\"}";

  private final String bearer;

  private Quickstart(String bearer) {
    this.bearer = bearer;
  }

  public static void main(String[] args) throws Exception {
    Quickstart site = new Quickstart(token());

    String notice =
        site.post(
            "/v1/notices",
            "{\"collectionPoint\":\"signup\",\"subject\":%s,\"locale\":\"zh-CN\"}");
    String answered =
        site.post(
            "/v1/consents",
            "{\"notice\":\"" + field(notice, "id") + "\",\"subject\":%s,\"choices\":["
                + choices(notice) + "],\"channel\":\"web\",\"method\":\"checkbox\"}");
    System.out.println("signed up, receipt " + field(answered, "receipt"));
    System.out.println("may send offers: " + site.mayMarket());

    String gate =
        site.post(
            "/v1/notices", "{\"collectionPoint\":\"login\",\"subject\":%s,\"locale\":\"zh-CN\"}");
    System.out.println("login gate: " + field(gate, "kind"));

    Instant signedInAt = Instant.now(); // when your user signed in at your website
    String handoff =
        site.post(
            "/v1/handoffs",
            "{\"subject\":%s,\"view\":\"CONSENTS\",\"returnUrl\":\"" + System.getenv("SITE_URL")
                + "/account\",\"authTime\":\"" + signedInAt + "\"}");
    System.out.println(
        "my privacy: redirect to " + field(handoff, "url").split("\\?")[0]
            + " before " + field(handoff, "expiresAt"));

    String withdrawn =
        site.post(
            "/v1/withdrawals",
            "{\"subject\":%s,\"purposes\":[\"marketing\"],\"channel\":\"web\"}");
    System.out.println(
        "withdrawn, receipt " + field(withdrawn, "receipt")
            + " - may send offers: " + site.mayMarket());

    String request =
        site.post(
            "/v1/requests",
            "{\"type\":\"CANCELLATION\",\"subject\":%s,\"locale\":\"zh-CN\",\"proof\":"
                + "{\"method\":\"SITE_SESSION\",\"authTime\":\"" + signedInAt + "\"}}");
    System.out.println("cancellation " + field(request, "number") + " " + field(request, "state"));

    String secret = String.join("_", "whsec", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    Map<String, String> headers =
        Map.of(
            "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp", "1614265330",
            "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    Instant then = Instant.ofEpochSecond(1614265330);
    System.out.println("webhook: " + isGenuine(secret, headers, "{\"test\": 2432232314}", then));
  }

  private boolean mayMarket() throws IOException, InterruptedException {
    return post("/v1/decisions", "{\"subject\":%s,\"purpose\":\"marketing\"}")
        .contains("\"allowed\":true");
  }

  /** Standard Webhooks: {@code secret} is whsec_…, {@code raw} the body as it came. */
  static boolean isGenuine(String secret, Map<String, String> headers, String raw, Instant now)
      throws GeneralSecurityException {
    long sent = Long.parseLong(headers.get("webhook-timestamp"));
    if (Math.abs(now.getEpochSecond() - sent) > 300) {
      return false;
    }
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed = headers.get("webhook-id") + "." + sent + "." + raw;
    byte[] tag = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    byte[] mine = ("v1," + Base64.getEncoder().encodeToString(tag)).getBytes();
    return List.of(headers.get("webhook-signature").split(" ")).stream()
        .anyMatch(one -> MessageDigest.isEqual(one.getBytes(), mine));
  }

  /** What is told is acknowledged together; each consent is an act of its own. */
  private static String choices(String notice) {
    Matcher item =
        Pattern.compile("\"purpose\":\"(\\w+)\",\"version\":\\d+,\"ask\":\"(\\w+)\"")
            .matcher(notice);
    List<String> all = new ArrayList<>();
    while (item.find()) {
      boolean told = item.group(2).equals("NOTICE");
      String choice = told ? "ACKNOWLEDGED" : item.group(1).equals("marketing") ? "GIVEN" : "DECLINED";
      all.add(
          "{\"purpose\":\"%s\",\"choice\":\"%s\",\"act\":\"%s\"}"
              .formatted(item.group(1), choice, told ? "told" : item.group(1)));
    }
    return String.join(",", all);
  }

  private static String token() throws IOException, InterruptedException {
    String form =
        Map.of(
                "grant_type", "client_credentials",
                "client_id", System.getenv("SITE_CLIENT"),
                "client_secret", System.getenv("SITE_SECRET"))
            .entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest asked =
        HttpRequest.newBuilder(
                URI.create(System.getenv("SHOUYUE_ISSUER") + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return field(CLIENT.send(asked, BodyHandlers.ofString()).body(), "access_token");
  }

  private String post(String path, String body) throws IOException, InterruptedException {
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create(System.getenv("SHOUYUE_GATEWAY") + path))
            .header("Authorization", "Bearer " + bearer)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body.replace("%s", SUBJECT)))
            .build();
    HttpResponse<String> answer = CLIENT.send(asked, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(path + ": " + answer.statusCode() + " " + field(answer.body(), "code"));
    }
    return answer.body();
  }

  private static String field(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
    return found.find() ? found.group(1) : "";
  }
}

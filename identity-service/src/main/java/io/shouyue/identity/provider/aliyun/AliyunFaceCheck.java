package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.provider.FaceAnswer;
import io.shouyue.identity.provider.FaceAnswer.Verdict;
import io.shouyue.identity.provider.FaceCheck;
import io.shouyue.identity.provider.FaceCodes;
import io.shouyue.identity.provider.FaceOrder;
import io.shouyue.identity.provider.FaceSession;
import io.shouyue.identity.provider.ProviderConfig;
import io.shouyue.platform.data.vendor.Hmac;
import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import io.shouyue.platform.data.vendor.VendorRepresentation;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Faces by InitFaceVerify and DescribeFaceVerify (product ID_PRO). Photos of the card are not sent:
 * the vendor compares with the portrait that the authority has. The vendor may call back with the
 * token that it got for the session; the outcome is asked for in any case.
 */
@ApplicationScoped
public class AliyunFaceCheck implements FaceCheck {
  private static final String OK = "200";

  /** How long a session lives. */
  private static final Duration LASTS = Duration.ofMinutes(30);

  private final AliyunCalls calls;
  private final AliyunConfig config;
  private final ProviderConfig provider;
  private final SystemClock clock;
  private final FaceCodes codes = FaceCodes.of("aliyun");

  AliyunFaceCheck(
      AliyunCalls calls, AliyunConfig config, ProviderConfig provider, SystemClock clock) {
    this.calls = calls;
    this.config = config;
    this.provider = provider;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "aliyun";
  }

  @Override
  public Optional<FaceSession> open(FaceOrder order) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("SceneId", config.faceScene().orElse(""));
    parameters.put("OuterOrderNo", order.reference().replaceAll("[^A-Za-z0-9]", ""));
    parameters.put("ProductCode", "ID_PRO");
    parameters.put("CertType", "IDENTITY_CARD");
    parameters.put("CertName", order.name().reveal());
    parameters.put("CertNo", order.number().reveal());
    config.faceReturn().ifPresent(url -> parameters.put("ReturnUrl", url.toString()));
    config
        .callbackKey()
        .flatMap(key -> provider.publicUrl().map(url -> url + "/v1/provider-callbacks/aliyun"))
        .ifPresent(
            url -> {
              parameters.put("CallbackUrl", url);
              parameters.put("CallbackToken", callbackToken());
            });
    return result("InitFaceVerify", parameters).flatMap(this::session);
  }

  private Optional<FaceSession> session(VendorRepresentation body) {
    String token = body.at("/ResultObject/CertifyId");
    String url = body.at("/ResultObject/CertifyUrl");
    return token.isEmpty() || url.isEmpty()
        ? Optional.empty()
        : Optional.of(new FaceSession(token, url, clock.now().plus(LASTS)));
  }

  @Override
  public FaceAnswer find(String token) {
    return result("DescribeFaceVerify", parameters(token))
        .map(this::answer)
        .orElseGet(() -> FaceAnswer.of(Verdict.UNAVAILABLE));
  }

  /** {@code Passed} is there once the person has finished; {@code SubCode} says why. */
  private FaceAnswer answer(VendorRepresentation body) {
    String passed = body.at("/ResultObject/Passed");
    if (passed.isEmpty()) {
      return FaceAnswer.of(Verdict.PENDING);
    }
    FaceAnswer answer = codes.answer(body.at("/ResultObject/SubCode"), body.at("/RequestId"));
    boolean agrees = passed.equals("T") == (answer.verdict() == Verdict.PASSED);
    return agrees ? answer : FaceAnswer.of(Verdict.UNAVAILABLE);
  }

  @Override
  public boolean forget(String token) {
    return result("DeleteFaceVerifyResult", Map.of("CertifyId", token)).isPresent();
  }

  @Override
  public Optional<String> verified(Map<String, String> parameters) {
    String given = parameters.getOrDefault("callbackToken", "");
    String session = parameters.getOrDefault("certifyId", "");
    boolean proved =
        config.callbackKey().isPresent()
            && MessageDigest.isEqual(bytes(given), bytes(callbackToken()));
    return proved && !session.isEmpty() ? Optional.of(session) : Optional.empty();
  }

  /** Known to the vendor alone, which calls with it; says nothing about the key. */
  private String callbackToken() {
    byte[] key = bytes(config.callbackKey().orElseThrow());
    return Hmac.hex(key, "provider-callbacks/aliyun").substring(0, 32);
  }

  private Map<String, String> parameters(String token) {
    return new TreeMap<>(Map.of("SceneId", config.faceScene().orElse(""), "CertifyId", token));
  }

  /** An answer whose transport went well. */
  private Optional<VendorRepresentation> result(String action, Map<String, String> parameters) {
    return calls.call(AliyunCalls.Api.PEOPLE, action, parameters)
            instanceof Sent.Answered(String text)
        ? Optional.of(VendorRepresentation.read(text)).filter(body -> body.at("/Code").equals(OK))
        : Optional.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package io.shouyue.identity.provider.tencent;

import io.shouyue.identity.provider.FaceAnswer;
import io.shouyue.identity.provider.FaceAnswer.Verdict;
import io.shouyue.identity.provider.FaceCheck;
import io.shouyue.identity.provider.FaceCodes;
import io.shouyue.identity.provider.FaceOrder;
import io.shouyue.identity.provider.FaceSession;
import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import io.shouyue.platform.data.vendor.VendorRepresentation;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Faces by DetectAuth and GetDetectInfoEnhanced. Photos of the card are not sent: the vendor
 * compares with the portrait that the authority has. Only the outcome is asked for ({@code
 * InfoType} 1), never a picture. The vendor calls nobody; sessions are asked about.
 */
@ApplicationScoped
public class TencentFaceCheck implements FaceCheck {
  /** How long a session lives (https://cloud.tencent.com/document/product/1007/31816). */
  private static final Duration LASTS = Duration.ofSeconds(7200);

  private final TencentCalls calls;
  private final TencentConfig config;
  private final SystemClock clock;
  private final FaceCodes codes = FaceCodes.of("tencent");

  TencentFaceCheck(TencentCalls calls, TencentConfig config, SystemClock clock) {
    this.calls = calls;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "tencent";
  }

  @Override
  public Optional<FaceSession> open(FaceOrder order) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("RuleId", config.faceRule().orElse(""));
    parameters.put("IdCard", order.number().reveal());
    parameters.put("Name", order.name().reveal());
    parameters.put("Extra", order.reference());
    config.faceReturn().ifPresent(url -> parameters.put("RedirectUrl", url.toString()));
    return calls.call("DetectAuth", parameters) instanceof Sent.Answered(String body)
        ? session(VendorRepresentation.read(body))
        : Optional.empty();
  }

  private Optional<FaceSession> session(VendorRepresentation body) {
    String token = body.at("/Response/BizToken");
    String url = body.at("/Response/Url");
    return token.isEmpty() || url.isEmpty()
        ? Optional.empty()
        : Optional.of(new FaceSession(token, url, clock.now().plus(LASTS)));
  }

  @Override
  public FaceAnswer find(String token) {
    Map<String, String> parameters =
        new TreeMap<>(
            Map.of("BizToken", token, "RuleId", config.faceRule().orElse(""), "InfoType", "1"));
    return calls.call("GetDetectInfoEnhanced", parameters) instanceof Sent.Answered(String body)
        ? answer(VendorRepresentation.read(body))
        : FaceAnswer.of(Verdict.UNAVAILABLE);
  }

  private FaceAnswer answer(VendorRepresentation body) {
    if (!body.at("/Response/Error/Code").isEmpty()) {
      return FaceAnswer.of(Verdict.UNAVAILABLE);
    }
    String reference = body.at("/Response/RequestId");
    FaceAnswer answer = codes.answer(body.at("/Response/Text/ErrCode"), reference);
    boolean tooUnlike =
        answer.verdict() == Verdict.PASSED && !isAlike(body.at("/Response/Text/Sim"));
    return tooUnlike ? FaceAnswer.failed("face-mismatch", reference) : answer;
  }

  /** A pass without a likeness is taken as the vendor gives it; its rule has a threshold, too. */
  private boolean isAlike(String likeness) {
    try {
      return likeness.isEmpty() || Double.parseDouble(likeness) >= config.faceLikeness();
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }
}

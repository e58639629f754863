package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.data.vendor.TencentSigner;
import io.shouyue.platform.data.vendor.VendorKeys;
import io.shouyue.platform.data.vendor.VendorRepresentation;
import io.shouyue.platform.time.SystemClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tencent Cloud SMS 2021-01-11 (https://cloud.tencent.com/document/product/382/55981). */
class TencentCarrier implements SmsCarrier {
  private static final URI ENDPOINT = URI.create("https://sms.tencentcloudapi.com");

  /** Their clock and ours need not agree. */
  private static final Duration AROUND = Duration.ofMinutes(10);

  private static final int MOST = 100;

  private final SmsConfig config;
  private final SmsVendor vendor;
  private final SystemClock clock;

  TencentCarrier(SmsConfig config, VendorKeys keys, SystemClock clock) {
    this.config = config;
    this.clock = clock;
    this.vendor =
        new SmsVendor(
            config,
            keys,
            new TencentSigner(
                config.endpoint().orElse(ENDPOINT), "sms", "2021-01-11", config.region(), clock),
            body ->
                body.at("/Response/SendStatusSet/0/Code").equals("Ok")
                    ? Optional.of(body.at("/Response/SendStatusSet/0/SerialNo"))
                    : Optional.empty());
  }

  @Override
  public String name() {
    return "tencent";
  }

  @Override
  public Handed send(ShortMessage message) {
    return vendor.send(message, template -> parameters(message, template));
  }

  private Map<String, Object> parameters(ShortMessage message, String template) {
    Map<String, Object> parameters = new TreeMap<>();
    parameters.put("PhoneNumberSet", List.of("+86" + message.to().reveal()));
    parameters.put("SmsSdkAppId", config.application().orElse(""));
    parameters.put("SignName", config.signature().orElse(""));
    parameters.put("TemplateId", template);
    parameters.put("TemplateParamSet", message.values());
    return parameters;
  }

  /**
   * Asks by PullSmsSendStatusByPhoneNumber (https://cloud.tencent.com/document/product/382/55976),
   * which shows a number's messages of some time to whoever asks, however often.
   */
  @Override
  public Delivery delivery(SentMessage sent) {
    Map<String, Object> parameters = new TreeMap<>();
    parameters.put("PhoneNumber", "+86" + sent.to().reveal());
    parameters.put("SmsSdkAppId", config.application().orElse(""));
    parameters.put("BeginTime", sent.at().minus(AROUND).getEpochSecond());
    parameters.put("EndTime", clock.now().plus(AROUND).getEpochSecond());
    parameters.put("Offset", 0);
    parameters.put("Limit", MOST);
    return vendor.delivery(
        "PullSmsSendStatusByPhoneNumber",
        parameters,
        body ->
            body.list("/Response/PullSmsSendStatusSet").stream()
                .filter(one -> one.at("/SerialNo").equals(sent.reference()))
                .findFirst()
                .map(TencentCarrier::delivery));
  }

  private static Delivery delivery(VendorRepresentation status) {
    return switch (status.at("/ReportStatus")) {
      case "SUCCESS" -> new Delivery(Delivery.State.DELIVERED, status.at("/Description"));
      case "FAIL" -> new Delivery(Delivery.State.FAILED, status.at("/Description"));
      default -> Delivery.pending();
    };
  }
}

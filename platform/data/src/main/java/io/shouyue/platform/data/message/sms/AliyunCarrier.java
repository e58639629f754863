package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.data.vendor.AliyunSigner;
import io.shouyue.platform.data.vendor.VendorKeys;
import io.shouyue.platform.data.vendor.VendorRepresentation;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.SystemClock;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Alibaba Cloud SMS 2017-05-25
 * (https://help.aliyun.com/zh/sms/developer-reference/api-dysmsapi-2017-05-25-sendsms). Its
 * templates name their places: {@code code} and {@code minutes}.
 */
class AliyunCarrier implements SmsCarrier {
  private static final URI ENDPOINT = URI.create("https://dysmsapi.aliyuncs.com");
  private static final List<String> PLACES = List.of("code", "minutes");

  private final SmsConfig config;
  private final SmsVendor vendor;

  AliyunCarrier(SmsConfig config, VendorKeys keys, SystemClock clock) {
    this.config = config;
    this.vendor =
        new SmsVendor(
            config,
            keys,
            new AliyunSigner(config.endpoint().orElse(ENDPOINT), "2017-05-25", clock),
            body ->
                body.at("/Code").equals("OK") ? Optional.of(body.at("/BizId")) : Optional.empty());
  }

  @Override
  public String name() {
    return "aliyun";
  }

  @Override
  public Handed send(ShortMessage message) {
    return vendor.send(message, template -> parameters(message, template));
  }

  private Map<String, String> parameters(ShortMessage message, String template) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < message.values().size(); i++) {
      values.put(PLACES.get(i), message.values().get(i));
    }
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("PhoneNumbers", message.to().reveal());
    parameters.put("SignName", config.signature().orElse(""));
    parameters.put("TemplateCode", template);
    parameters.put("TemplateParam", VendorRepresentation.write(values));
    return parameters;
  }

  /** Asks by QuerySendDetails for the day on which it was sent. */
  @Override
  public Delivery delivery(SentMessage sent) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("PhoneNumber", sent.to().reveal());
    parameters.put("BizId", sent.reference());
    parameters.put("SendDate", Beijing.dayOf(sent.at()).format(DateTimeFormatter.BASIC_ISO_DATE));
    parameters.put("PageSize", "10");
    parameters.put("CurrentPage", "1");
    return vendor.delivery(
        "QuerySendDetails",
        parameters,
        body ->
            body.list("/SmsSendDetailDTOs/SmsSendDetailDTO").stream()
                .findFirst()
                .map(AliyunCarrier::delivery));
  }

  private static Delivery delivery(VendorRepresentation detail) {
    return switch (detail.at("/SendStatus")) {
      case "3" -> new Delivery(Delivery.State.DELIVERED, detail.at("/ErrCode"));
      case "2" -> new Delivery(Delivery.State.FAILED, detail.at("/ErrCode"));
      default -> Delivery.pending();
    };
  }
}

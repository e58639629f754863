package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.data.vendor.TencentSigner;
import io.shouyue.platform.data.vendor.VendorKeys;
import io.shouyue.platform.time.SystemClock;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tencent Cloud SMS 2021-01-11 (https://cloud.tencent.com/document/product/382/55981). */
class TencentCarrier implements SmsCarrier {
  private static final URI ENDPOINT = URI.create("https://sms.tencentcloudapi.com");

  private final SmsConfig config;
  private final SmsVendor vendor;

  TencentCarrier(SmsConfig config, VendorKeys keys, SystemClock clock) {
    this.config = config;
    this.vendor =
        new SmsVendor(
            config,
            keys,
            new TencentSigner(
                config.endpoint().orElse(ENDPOINT), "sms", "2021-01-11", config.region(), clock),
            body -> body.at("/Response/SendStatusSet/0/Code").equals("Ok"));
  }

  @Override
  public String name() {
    return "tencent";
  }

  @Override
  public Handed send(ShortMessage message) {
    String template = config.templates().get(message.template());
    if (template == null) {
      return Handed.REFUSED;
    }
    Map<String, Object> parameters = new TreeMap<>();
    parameters.put("PhoneNumberSet", List.of("+86" + message.to().reveal()));
    parameters.put("SmsSdkAppId", config.application().orElse(""));
    parameters.put("SignName", config.signature().orElse(""));
    parameters.put("TemplateId", template);
    parameters.put("TemplateParamSet", message.values());
    return vendor.send(parameters);
  }
}

package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.data.vendor.VendorCredentials;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the vendors' carriers, with credentials that may change while they are used. */
@ApplicationScoped
class CarrierProducer {
  private static final String ID = "shouyue.sms.key-id";
  private static final String SECRET = "shouyue.sms.key-secret";

  @Produces
  @Singleton
  TencentCarrier tencent(SmsConfig config, VendorCredentials credentials, SystemClock clock) {
    return new TencentCarrier(config, credentials.of(ID, SECRET), clock);
  }

  @Produces
  @Singleton
  AliyunCarrier aliyun(SmsConfig config, VendorCredentials credentials, SystemClock clock) {
    return new AliyunCarrier(config, credentials.of(ID, SECRET), clock);
  }
}

package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.provider.ProviderConfig;
import io.shouyue.platform.data.vendor.VendorCredentials;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the calls that the adapters of this vendor share. */
@ApplicationScoped
class AliyunProducer {
  @Produces
  @Singleton
  AliyunCalls calls(
      AliyunConfig config,
      ProviderConfig provider,
      VendorCredentials credentials,
      SystemClock clock) {
    return new AliyunCalls(
        config,
        provider,
        credentials.of(
            "shouyue.identity.aliyun.access-key-id", "shouyue.identity.aliyun.access-key-secret"),
        clock);
  }
}

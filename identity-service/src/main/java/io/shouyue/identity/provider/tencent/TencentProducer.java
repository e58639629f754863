package io.shouyue.identity.provider.tencent;

import io.shouyue.identity.provider.ProviderConfig;
import io.shouyue.platform.data.vendor.VendorCredentials;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the calls that the adapters of this vendor share. */
@ApplicationScoped
class TencentProducer {
  @Produces
  @Singleton
  TencentCalls calls(
      TencentConfig config,
      ProviderConfig provider,
      VendorCredentials credentials,
      SystemClock clock) {
    return new TencentCalls(
        config,
        provider,
        credentials.of("shouyue.identity.tencent.secret-id", "shouyue.identity.tencent.secret-key"),
        clock);
  }
}

package io.shouyue.identity.provider.tencent;

import io.shouyue.identity.provider.ProviderConfig;
import io.shouyue.platform.data.vendor.TencentSigner;
import io.shouyue.platform.data.vendor.VendorCalls;
import io.shouyue.platform.data.vendor.VendorHttp;
import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import io.shouyue.platform.data.vendor.VendorKeys;
import io.shouyue.platform.time.SystemClock;
import java.util.Map;

/** Signed calls of the FaceID API. */
class TencentCalls {
  private static final String VERSION = "2018-03-01";
  private static final String SERVICE = "faceid";

  private final VendorCalls calls;

  TencentCalls(TencentConfig config, ProviderConfig provider, VendorKeys keys, SystemClock clock) {
    this.calls =
        new VendorCalls(
            new VendorHttp(provider.connect(), provider.patience()),
            keys,
            new TencentSigner(config.endpoint(), SERVICE, VERSION, config.region(), clock));
  }

  /** Calls {@code action}; without credentials nothing leaves. */
  Sent call(String action, Map<String, String> parameters) {
    return calls.call(action, parameters);
  }
}

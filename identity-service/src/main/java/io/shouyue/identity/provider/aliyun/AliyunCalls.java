package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.provider.ProviderConfig;
import io.shouyue.platform.data.vendor.AliyunSigner;
import io.shouyue.platform.data.vendor.VendorCalls;
import io.shouyue.platform.data.vendor.VendorHttp;
import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import io.shouyue.platform.data.vendor.VendorKeys;
import io.shouyue.platform.time.SystemClock;
import java.util.Map;

/** Signed calls of the cloudauth API. */
class AliyunCalls {
  private static final String VERSION = "2019-03-07";

  private final VendorCalls calls;

  AliyunCalls(AliyunConfig config, ProviderConfig provider, VendorKeys keys, SystemClock clock) {
    this.calls =
        new VendorCalls(
            new VendorHttp(provider.connect(), provider.patience()),
            keys,
            new AliyunSigner(config.endpoint(), VERSION, clock));
  }

  /** Calls {@code action}; without credentials nothing leaves. */
  Sent call(String action, Map<String, String> parameters) {
    return calls.call(action, parameters);
  }
}

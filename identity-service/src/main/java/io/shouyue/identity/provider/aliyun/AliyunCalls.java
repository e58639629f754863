package io.shouyue.identity.provider.aliyun;

import io.shouyue.identity.provider.ProviderConfig;
import io.shouyue.platform.data.vendor.AliyunSigner;
import io.shouyue.platform.data.vendor.VendorCalls;
import io.shouyue.platform.data.vendor.VendorHttp;
import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import io.shouyue.platform.data.vendor.VendorKeys;
import io.shouyue.platform.time.SystemClock;
import java.util.EnumMap;
import java.util.Map;

/** Signed calls of the two cloudauth APIs. */
class AliyunCalls {
  private final Map<Api, VendorCalls> calls = new EnumMap<>(Api.class);

  /** An API at the one address, told apart by its version. */
  enum Api {
    /** People: elements and faces. */
    PEOPLE("2019-03-07"),
    /**
     * Enterprises
     * (https://help.aliyun.com/zh/id-verification/enterprise-identity-authentication/developer-reference/enterprise-element-verification).
     */
    ENTERPRISES("2022-11-25");

    private final String version;

    Api(String version) {
      this.version = version;
    }
  }

  AliyunCalls(AliyunConfig config, ProviderConfig provider, VendorKeys keys, SystemClock clock) {
    VendorHttp http = new VendorHttp(provider.connect(), provider.patience());
    for (Api api : Api.values()) {
      AliyunSigner signer = new AliyunSigner(config.endpoint(), api.version, clock);
      calls.put(api, new VendorCalls(http, keys, signer));
    }
  }

  /** Calls {@code action}; without credentials nothing leaves. */
  Sent call(Api api, String action, Map<String, String> parameters) {
    return calls.get(api).call(action, parameters);
  }
}

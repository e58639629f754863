package io.shouyue.identity.provider.tencent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Access to Tencent Cloud; the two keys come from the secrets store. */
@ConfigMapping(prefix = "shouyue.identity.tencent")
public interface TencentConfig {
  /** Id of the key pair. */
  Optional<String> secretId();

  /** The key itself. */
  Optional<String> secretKey();

  /** Where the API is. */
  @WithDefault("https://faceid.tencentcloudapi.com")
  URI endpoint();

  /** Region of the calls. */
  @WithDefault("ap-guangzhou")
  String region();
}

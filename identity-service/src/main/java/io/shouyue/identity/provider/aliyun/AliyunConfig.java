package io.shouyue.identity.provider.aliyun;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Access to Alibaba Cloud; the two keys come from the secrets store. */
@ConfigMapping(prefix = "shouyue.identity.aliyun")
public interface AliyunConfig {
  /** Id of the key pair. */
  Optional<String> accessKeyId();

  /** The key itself. */
  Optional<String> accessKeySecret();

  /** Where the API is. */
  @WithDefault("https://cloudauth.aliyuncs.com")
  URI endpoint();
}

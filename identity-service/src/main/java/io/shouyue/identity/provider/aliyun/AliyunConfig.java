package io.shouyue.identity.provider.aliyun;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/**
 * Access to Alibaba Cloud; the two keys come from the secrets store and are read anew from there.
 */
@ConfigMapping(prefix = "shouyue.identity.aliyun")
public interface AliyunConfig {
  /** Id of the key pair. */
  Optional<String> accessKeyId();

  /** The key itself. */
  Optional<String> accessKeySecret();

  /** Where the API is. */
  @WithDefault("https://cloudauth.aliyuncs.com")
  URI endpoint();

  /** The scene of face sessions, as the vendor's console names it. */
  Optional<String> faceScene();

  /** Where the person comes back to after a face session. */
  Optional<URI> faceReturn();

  /** Makes the token by which a callback proves itself; without it none is asked for. */
  Optional<String> callbackKey();
}

package io.shouyue.identity.provider.tencent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/**
 * Access to Tencent Cloud; the two keys come from the secrets store and are read anew from there.
 */
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

  /** The business rule of face sessions, as the vendor's console names it. */
  Optional<String> faceRule();

  /** Where the person comes back to after a face session. */
  Optional<URI> faceReturn();

  /** Least likeness, of 100, that counts as the same face. */
  @WithDefault("70")
  int faceLikeness();
}

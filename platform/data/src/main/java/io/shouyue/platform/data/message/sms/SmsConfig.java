package io.shouyue.platform.data.message.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who sends short messages. Credentials are {@code shouyue.sms.key-id} and {@code
 * shouyue.sms.key-secret} in the secrets store and are read anew from there.
 */
@ConfigMapping(prefix = "shouyue.sms")
public interface SmsConfig {
  /** {@code sandbox}, {@code tencent} or {@code aliyun}. */
  @WithDefault("sandbox")
  String carrier();

  /** Id of the key pair. */
  Optional<String> keyId();

  /** The key itself. */
  Optional<String> keySecret();

  /** The registered signature that stands in front of every message. */
  Optional<String> signature();

  /**
   * The vendor's ids of the approved service templates, by our name: {@code code}, {@code notice},
   * {@code supplied}.
   */
  Map<String, String> templates();

  /**
   * The vendor's ids of what the operator approved for marketing. The suite sends none of it; a
   * service that is told to use one of them for a service message does not start.
   */
  Optional<Set<String>> marketingTemplates();

  /** Most messages to one number in an hour, from one service. */
  @WithDefault("10")
  int perHour();

  /** Most messages to one number in a day, from one service. */
  @WithDefault("20")
  int perDay();

  /** What the vendor's calls about receipts bear in their address; without it none are taken. */
  Optional<String> callbackKey();

  /** Id of the application, which Tencent Cloud wants besides. */
  Optional<String> application();

  /** Where the API is; left out, the vendor's own. */
  Optional<URI> endpoint();

  /** Region of the calls, which Tencent Cloud wants. */
  @WithDefault("ap-guangzhou")
  String region();

  /** How long a connection to the vendor may take. */
  @WithDefault("PT2S")
  Duration connect();

  /** How long the vendor's answer is waited for. */
  @WithDefault("PT8S")
  Duration patience();
}

package io.shouyue.identity.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which adapter does what. */
@ConfigMapping(prefix = "shouyue.identity.provider")
public interface ProviderConfig {
  /** Who compares elements, in the order in which they are asked. */
  @WithDefault("sandbox")
  List<String> elements();

  /** After how many failures in a row a provider rests. */
  @WithDefault("5")
  int failures();

  /** For how long. */
  @WithDefault("PT30S")
  Duration rest();

  /**
   * How many calls one provider may have in flight on a node. A call that waits costs memory but no
   * thread; vendors count calls by the second, so most need far less.
   */
  @WithDefault("512")
  int atOnce();

  /** How long a connection to a vendor may take. */
  @WithDefault("PT2S")
  Duration connect();

  /** How long a vendor's answer is waited for. */
  @WithDefault("PT8S")
  Duration patience();

  /** Who pays deposits: {@code sandbox} or {@code bank-file}. */
  @WithDefault("sandbox")
  String payout();

  /** Who compares faces, in the order in which they are asked; {@code none} for nobody. */
  @WithDefault("sandbox")
  List<String> face();

  /**
   * Who compares an enterprise's name and licence before a deposit is paid, in the order in which
   * they are asked; {@code none} for nobody.
   */
  @WithDefault("none")
  List<String> enterprise();

  /** Where browsers reach this suite, such as {@code https://privacy.example.cn}. */
  Optional<String> publicUrl();
}

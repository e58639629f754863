package io.shouyue.retention.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How requests are taken in. */
@ConfigMapping(prefix = "shouyue.request")
public interface RequestConfig {

  /** How long ago a website's user may have signed in there for the website's word to be proof. */
  @WithDefault("PT24H")
  Duration siteSessionMaxAge();
}

package io.shouyue.retention.mailbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Mailboxes that are polled, by site; none unless the operator names them. */
@ConfigMapping(prefix = "shouyue.mailbox")
public interface MailboxConfig {

  /** By code of the site. */
  Map<String, Box> sites();

  /** How long after the end of one round the next begins. */
  @WithDefault("PT1M")
  Duration every();

  /** How many mails of one address a day are taken; what comes beyond is passed over. */
  @WithDefault("20")
  int fromOneADay();

  /** One mailbox. */
  interface Box {

    String host();

    @WithDefault("993")
    int port();

    /** Whether TLS is spoken from the first byte, and the server's name checked. */
    @WithDefault("true")
    boolean encrypted();

    String username();

    /** From the key store: property {@code shouyue.mailbox.sites."code".password}. */
    String password();

    @WithDefault("INBOX")
    String folder();

    /** The privacy address itself; mails from it are never taken. */
    String address();
  }
}

package io.shouyue.identity.peer;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gives records a leaf of the public log. Fails with {@code unavailable}. */
@ApplicationScoped
public class LogEntries {
  private final ConsentClient consent;

  LogEntries(@RestClient ConsentClient consent) {
    this.consent = consent;
  }

  /**
   * Appends once for each {@code key}.
   *
   * @param type public kind of record
   * @param entry names no subject; only its salted commitment becomes public
   * @return the leaf, by which its proof can be asked for
   */
  public String append(String site, String key, String type, Record entry) {
    return Peers.call(() -> consent.log(site, key, new LogEntryRequest(type, entry))).leaf();
  }
}

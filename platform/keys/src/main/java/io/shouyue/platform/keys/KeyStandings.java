package io.shouyue.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells which keys this service still needs, before old ones are destroyed. */
@ApplicationScoped
public class KeyStandings {
  private final SiteKeyTable siteTable;
  private final DataKeyTable dataTable;
  private final Keks keks;

  KeyStandings(SiteKeyTable siteTable, DataKeyTable dataTable, Keks keks) {
    this.siteTable = siteTable;
    this.dataTable = dataTable;
    this.keks = keks;
  }

  @Transactional
  public KeyStanding of(String site) {
    int oldest =
        siteTable.all().stream()
            .filter(entry -> entry.site().equals(site))
            .mapToInt(entry -> keks.versionOf(entry.wrapped()))
            .min()
            .orElse(0);
    return new KeyStanding(oldest, dataTable.wrappings(site));
  }
}

package io.shouyue.retention.keylife;

import io.shouyue.platform.keys.KekVersions;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.KeyStandings;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.platform.web.keys.KeyStandingView;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.peer.KeyPeers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives KEKs new versions and destroys old ones. A version goes when nothing has been wrapped by it
 * for as long as backups are kept, and when every service has said that it needs it no longer: a
 * service that does not answer keeps them all.
 */
@ApplicationScoped
public class KeyLifeService {

  private final Keks keks;
  private final KeyStandings own;
  private final KeyPeers peers;
  private final KeyLifeConfig config;
  private final SystemClock clock;
  private final Acts acts;

  KeyLifeService(
      Keks keks,
      KeyStandings own,
      KeyPeers peers,
      KeyLifeConfig config,
      SystemClock clock,
      Acts acts) {
    this.keks = keks;
    this.own = own;
    this.peers = peers;
    this.config = config;
    this.clock = clock;
    this.acts = acts;
  }

  KeyLife of(String site) {
    Map<String, KeyStandingView> standings = new TreeMap<>(peers.standings(site));
    standings.put("retention-service", KeyStandingView.of(own.of(site)));
    return new KeyLife(Horizon.of(config), keks.versions(site), standings);
  }

  /** How long what is erased now could still be opened from copies. */
  public Horizon horizon() {
    return Horizon.of(config);
  }

  /** A new version of the site's KEK, at once; services wrap their keys by it within hours. */
  @Transactional
  public void rotate(String site, Actor actor) {
    keks.rotate(site);
    String version = Integer.toString(keks.versions(site).newest());
    acts.record(site, actor, "kek.rotated", version, null, null);
  }

  /** A new version when the newest has served its days. */
  @Transactional
  public void rotateWhenDue(String site) {
    KekVersions versions = keks.versions(site);
    Instant made = versions.made().lastEntry().getValue();
    if (!clock.now().isBefore(made.plus(Duration.ofDays(config.rotateDays())))) {
      rotate(site, Actor.SYSTEM);
    }
  }

  /** Destroys the versions that no backup and no service needs any more. */
  @Transactional
  public void trim(String site) {
    KekVersions versions = keks.versions(site);
    Instant oldestBackup = clock.now().minus(Duration.ofDays(config.backupDays()));
    int oldest = versions.oldestInUseSince(oldestBackup);
    if (oldest == versions.oldest()) {
      return;
    }
    oldest = Math.min(oldest, of(site).oldestNeeded());
    if (oldest > versions.oldest()) {
      keks.trim(site, oldest);
      acts.record(site, Actor.SYSTEM, "kek.trimmed", "before " + oldest, null, null);
    }
  }
}

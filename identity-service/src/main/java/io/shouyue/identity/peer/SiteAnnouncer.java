package io.shouyue.identity.peer;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tells the other services that a site exists. Idempotent; fails with {@code unavailable}. */
@ApplicationScoped
public class SiteAnnouncer {
  private final ConsentClient consent;
  private final RetentionClient retention;

  SiteAnnouncer(@RestClient ConsentClient consent, @RestClient RetentionClient retention) {
    this.consent = consent;
    this.retention = retention;
  }

  /** Tells both; the first that does not answer stops it. */
  public void announce(SiteNotice notice) {
    SiteNoticeRequest request = SiteNoticeRequest.of(notice);
    Peers.call(
        () -> {
          consent.putSite(notice.code(), notice.code(), request);
          retention.putSite(notice.code(), notice.code(), request);
          return notice;
        });
  }
}

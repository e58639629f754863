package io.shouyue.retention.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditHashTest {

  private static final byte[] START = new byte[32];
  private static final AuditEvent EVENT = event("hold.line-decided");

  @Test
  void sameEventAtTheSamePlaceHasTheSameHash() {
    assertThat(AuditHash.of(START, 1, EVENT)).isEqualTo(AuditHash.of(START, 1, EVENT));
  }

  @Test
  void changedActMovedPlaceOrOtherPastShows() {
    byte[] hash = AuditHash.of(START, 1, EVENT);
    assertThat(AuditHash.of(START, 1, event("hold.line-forgotten"))).isNotEqualTo(hash);
    assertThat(AuditHash.of(START, 2, EVENT)).isNotEqualTo(hash);
    assertThat(AuditHash.of(hash, 1, EVENT)).isNotEqualTo(hash);
  }

  private static AuditEvent event(String action) {
    Instant at = Instant.parse("2026-11-20T02:00:00Z");
    return new AuditEvent(
        "aud_1",
        "retention-service",
        at,
        at,
        new AuditAct("demo", "staff-1", "STAFF", action, "hld_1", null, null));
  }
}

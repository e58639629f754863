package io.shouyue.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.data.jobs.KeyRenewalJob;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.KeyDestroyedException;
import io.shouyue.platform.keys.KeyStandings;
import io.shouyue.platform.keys.KeyStoreException;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.SiteKeys;
import io.shouyue.platform.time.Beijing;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class KeyRenewalApiTest {

  private static final byte[] TEXT = "sealed long ago".getBytes(StandardCharsets.UTF_8);
  private static final Instant THEN = Instant.now().minus(Duration.ofDays(70));

  @Inject KeyRenewalJob job;
  @Inject KeyStandings standings;
  @Inject SiteKeys siteKeys;
  @Inject DataKeys keys;
  @Inject Keks keks;
  @Inject Jdbi jdbi;

  private final String site = "s" + UUID.randomUUID();
  private final String owner = SubjectId.fresh().value();
  private byte[] sealed = new byte[0];

  @BeforeEach
  void sealTwoMonthsAgo() {
    keks.create(site);
    sealed =
        DataKeys.over(jdbi, keks, () -> THEN)
            .seal(site, owner, RetentionClass.EVIDENCE, "sample", TEXT);
  }

  @Test
  void keyThatIsNotInMemoryYetIsFoundAlsoAmidAQuery() {
    byte[] amid =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT 1")
                    .map(
                        (rs, ctx) ->
                            keys.open(site, owner, RetentionClass.EVIDENCE, "sample", sealed))
                    .one());

    assertThat(amid).isEqualTo(TEXT);
  }

  @Test
  void liveKeysMoveToThisMonthAndTheOldMonthsKeyIsDestroyed() {
    job.run();
    assertThat(standings.of(site).wrappings()).containsOnlyKeys(month(Instant.now()));
    assertThat(siteKeyNames()).contains(month(THEN));

    job.run();

    assertThat(siteKeyNames()).doesNotContain(month(THEN));
    siteKeys.forgetDestroyed();
    assertThat(opened()).isEqualTo(TEXT);
  }

  @Test
  void keyThatWasDestroyedBeforeIsNotBroughtBack() {
    QuarkusTransaction.requiringNew().run(() -> keys.destroy(site, owner, RetentionClass.EVIDENCE));

    job.run();
    job.run();

    assertThat(standings.of(site).wrappings()).isEmpty();
    assertThatThrownBy(this::opened).isInstanceOf(KeyDestroyedException.class);
  }

  @Test
  void rotatedAndTrimmedKekLeavesTheLiveDataOpenAndTheBackupShut() {
    byte[] backup = siteKey(month(THEN));
    keks.rotate(site);
    assertThat(standings.of(site).oldestKek()).isEqualTo(1);

    job.run();
    assertThat(standings.of(site).oldestKek()).isEqualTo(2);
    keks.trim(site, 2);

    assertThat(freshlyOpened()).isEqualTo(TEXT);
    assertThatThrownBy(() -> keks.unwrap(site, backup)).isInstanceOf(KeyStoreException.class);
  }

  private byte[] opened() {
    return QuarkusTransaction.requiringNew()
        .call(() -> keys.open(site, owner, RetentionClass.EVIDENCE, "sample", sealed));
  }

  /** By a process that has nothing in memory. */
  private byte[] freshlyOpened() {
    return DataKeys.over(jdbi, keks, Instant::now)
        .open(site, owner, RetentionClass.EVIDENCE, "sample", sealed);
  }

  private List<String> siteKeyNames() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT name FROM key.site_key WHERE site = :site")
                .bind("site", site)
                .mapTo(String.class)
                .list());
  }

  private byte[] siteKey(String name) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT wrapped FROM key.site_key WHERE site = :site AND name = :name")
                .bind("site", site)
                .bind("name", name)
                .map((rs, ctx) -> rs.getBytes("wrapped"))
                .one());
  }

  private static String month(Instant at) {
    return YearMonth.from(Beijing.dayOf(at)).toString();
  }
}

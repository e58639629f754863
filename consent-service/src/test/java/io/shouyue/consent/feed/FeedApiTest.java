package io.shouyue.consent.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.ServiceResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feed on a real database: what is committed is seen once, in whatever order it commits. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class FeedApiTest {
  @Inject DataSource database;
  @Inject Jdbi jdbi;
  @Inject ChangeFeed feed;

  /** Each test has days of its own, for marks are kept by their instant. */
  private static final AtomicInteger DAYS = new AtomicInteger();

  private final AtomicReference<Instant> now =
      new AtomicReference<>(
          Instant.parse("2026-11-20T02:00:00Z").plus(DAYS.incrementAndGet(), ChronoUnit.DAYS));
  private PgFeedSource source;
  private FeedLook last;

  @BeforeEach
  void begin() {
    source = new PgFeedSource(database);
    last = source.look(null);
  }

  @AfterEach
  void close() {
    source.close();
  }

  @Test
  void committedChangeIsSeenOnce() {
    Change change = change();
    QuarkusTransaction.requiringNew().run(() -> feed.append(change));

    assertThat(look()).contains(change);
    assertThat(look()).doesNotContain(change);
  }

  @Test
  void changeThatIsRolledBackIsNeverSeen() {
    Change change = change();
    QuarkusTransaction.begin();
    feed.append(change);
    QuarkusTransaction.rollback();

    assertThat(look()).doesNotContain(change);
  }

  @Test
  void changeIsToldWithinItsTransactionOnly() {
    assertThatThrownBy(() -> feed.append(change())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void transactionThatBeganFirstAndCommitsLastIsSeen() throws SQLException {
    Change early = change();
    Change late = change();
    try (Connection slow = database.getConnection()) {
      slow.setAutoCommit(false);
      insert(slow, early);
      QuarkusTransaction.requiringNew().run(() -> feed.append(late));

      assertThat(look()).contains(late).doesNotContain(early);
      assertThat(look()).doesNotContain(late, early);
      slow.commit();
      slow.setAutoCommit(true);
    }

    assertThat(look()).contains(early).doesNotContain(late);
  }

  @Test
  void whatALookShowsIsWhatTheLastSnapshotCouldNotSee() throws SQLException {
    try (Connection slow = database.getConnection()) {
      slow.setAutoCommit(false);
      insert(slow, change());
      look();
      slow.commit();
      slow.setAutoCommit(true);
    }
    QuarkusTransaction.requiringNew().run(() -> feed.append(change()));

    List<String> expected =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT key FROM change_feed
                        WHERE NOT pg_visible_in_snapshot(tx, :last::pg_snapshot)
                        """)
                    .bind("last", last.snapshot())
                    .mapTo(String.class)
                    .list());

    assertThat(look().stream().map(Change::key).toList())
        .containsExactlyInAnyOrderElementsOf(expected)
        .isNotEmpty();
  }

  @Test
  void rowIsTrimmedOnceItWasVisibleForLongEnough() {
    Change change = change();
    QuarkusTransaction.requiringNew().run(() -> feed.append(change));
    trim();

    now.updateAndGet(at -> at.plus(FeedTrim.KEPT).minusNanos(1_000));
    trim();
    assertThat(stored(change)).isTrue();
    now.updateAndGet(at -> at.plusNanos(1_000));
    trim();
    assertThat(stored(change)).isFalse();
  }

  @Test
  void rowOfALongTransactionIsKeptForThoseWhoHaveYetToLook() throws SQLException {
    Change change = change();
    try (Connection slow = database.getConnection()) {
      slow.setAutoCommit(false);
      insert(slow, change);
      trim();
      now.updateAndGet(at -> at.plus(Duration.ofHours(1)));
      slow.commit();
      slow.setAutoCommit(true);
    }

    trim();

    assertThat(stored(change)).isTrue();
    now.updateAndGet(at -> at.plus(FeedTrim.KEPT));
    trim();
    assertThat(stored(change)).isFalse();
  }

  private List<Change> look() {
    last = source.look(last);
    return last.changes();
  }

  private void trim() {
    QuarkusTransaction.requiringNew().run(() -> new FeedTrim(jdbi, now::get).trim());
  }

  private boolean stored(Change change) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) > 0 FROM change_feed WHERE key = :key")
                .bind("key", change.key())
                .mapTo(Boolean.class)
                .one());
  }

  private static void insert(Connection connection, Change change) throws SQLException {
    try (var statement =
        connection.prepareStatement("INSERT INTO change_feed (kind, site, key) VALUES (?, ?, ?)")) {
      statement.setString(1, change.kind().name());
      statement.setString(2, change.site());
      statement.setString(3, change.key());
      statement.executeUpdate();
    }
  }

  private static Change change() {
    return Change.ofSubject("demo", "sub_" + UUID.randomUUID());
  }
}

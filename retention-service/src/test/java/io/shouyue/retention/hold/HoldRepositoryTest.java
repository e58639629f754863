package io.shouyue.retention.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.hold.HoldLine.LineDecision;
import io.shouyue.retention.site.BasisKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class HoldRepositoryTest {
  private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

  private final String site = "s" + UUID.randomUUID();

  @Inject HoldRepository repository;
  @Inject Jdbi jdbi;

  @Test
  void pagesListEveryHoldOnceAndThoseWithoutAnEndLast() {
    String later = held(NOW.plusSeconds(60));
    String opening = held(null);
    String sooner = held(NOW);
    String alsoOpening = held(null);

    List<String> ids = new ArrayList<>();
    List<Hold> page = repository.list(query(null, null));
    while (!page.isEmpty()) {
      Hold first = page.getFirst();
      ids.add(first.id());
      Instant end = first.endsAt();
      page = repository.list(query(end == null ? "infinity" : end.toString(), first.id()));
    }

    assertThat(ids).startsWith(sooner, later).hasSize(4).contains(opening, alsoOpening);
    assertThat(ids.subList(2, 4)).isSorted();
  }

  @Test
  void decisionOfALineLeavesTheOthersAsTheyWere() {
    Hold hold = repository.one(site, held(NOW)).orElseThrow();

    repository.save(hold.decided("b", new LineDecision(NOW, "officer", "KEEP", "a reason")));

    List<HoldLine> lines = repository.one(site, hold.id()).orElseThrow().lines();
    assertThat(lines).extracting(HoldLine::field).containsExactly("a", "b");
    assertThat(lines.getFirst()).isEqualTo(hold.lines().getFirst());
    assertThat(lines.getLast().decision())
        .isEqualTo(new LineDecision(NOW, "officer", "KEEP", "a reason"));
  }

  @Test
  void lockedHoldIsReadAgainAndNotFromBefore() {
    String id = held(NOW);

    int days =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  repository.one(site, id);
                  jdbi.useHandle(h -> h.execute("UPDATE hold SET days = 7 WHERE id = ?", id));
                  return repository.lock(site, id).orElseThrow().days();
                });

    assertThat(days).isEqualTo(7);
  }

  @Test
  void anotherSitesHoldIsNotFound() {
    String id = held(NOW);

    assertThat(repository.one("other", id)).isEmpty();
    assertThat(repository.lock("other", id)).isEmpty();
  }

  private HoldQuery query(@Nullable String afterEnd, @Nullable String afterId) {
    return new HoldQuery(site, null, null, afterEnd, afterId, 1);
  }

  private String held(@Nullable Instant endsAt) {
    String plan = "plan-" + UUID.randomUUID();
    jdbi.useHandle(
        h ->
            h.execute(
                """
                INSERT INTO erasure_plan (id, site, subject_id, rule_version, phase, started_at)
                VALUES (?, ?, 'sub_x', 1, 'HOLD', now())
                """,
                plan,
                site));
    String id = Ids.random(IdKind.HOLD);
    HoldState state = endsAt == null ? HoldState.OPENING : HoldState.RUNNING;
    repository.insert(
        new Hold(
            id,
            site,
            "sub_x",
            plan,
            state,
            365,
            null,
            null,
            endsAt,
            null,
            List.of(line("a"), line("b"))));
    return id;
  }

  private static HoldLine line(String field) {
    return new HoldLine(
        field, BasisKind.LAW, "a law", Span.months(6), Span.days(365), null, true, null);
  }
}

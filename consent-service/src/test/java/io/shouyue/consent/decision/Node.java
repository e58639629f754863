package io.shouyue.consent.decision;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shouyue.consent.DemoSite;
import io.shouyue.consent.feed.FeedFollower;
import io.shouyue.consent.feed.Feeds;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.subject.NamedSubject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** One more node on the database of the service under test, with a wire and a watch of its own. */
final class Node implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final Link link;
  private final AtomicLong elapsed = new AtomicLong();
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final FactsMemory memory = new FactsMemory(new Sizes());
  private final FeedFollower feed;
  private final DecisionService decisions;

  Node(String jdbcUrl, String user, BlindIndex blindIndex, LegalClock clock) throws IOException {
    URI database = URI.create(jdbcUrl.substring("jdbc:".length()));
    this.link = new Link(database.getPort());
    PGSimpleDataSource wire = new PGSimpleDataSource();
    wire.setUrl("jdbc:postgresql://localhost:" + link.port() + database.getPath());
    wire.setUser(user);
    wire.setSocketTimeout(PATIENCE_SECONDS);
    this.feed = Feeds.follower(wire, memory, elapsed::get, meters);
    this.decisions =
        new DecisionService(
            memory,
            feed,
            new PgFactsStore(Jdbi.create(wire)),
            new PgCaseStore(Jdbi.create(wire)),
            blindIndex,
            clock,
            meters);
  }

  void look() {
    feed.look();
  }

  void pass(Duration time) {
    elapsed.addAndGet(time.toNanos());
  }

  void cut() {
    link.cut();
  }

  void mend() {
    link.mend();
  }

  String reason(String subject, String purpose) {
    DecisionRequest request =
        new DecisionRequest(new NamedSubject(subject, null), purpose, null, null, null, null);
    return decisions.decide(DemoSite.SITE, List.of(request)).getFirst().reason().code();
  }

  /** How many decisions came from there so far. */
  long count(String from) {
    return Math.round(meters.get("shouyue.decisions").tag("from", from).counter().count());
  }

  @Override
  public void close() throws IOException {
    link.close();
  }

  private record Sizes() implements FactsMemoryConfig {
    @Override
    public int subjects() {
      return 100;
    }

    @Override
    public int purposes() {
      return 100;
    }
  }
}

package io.shouyue.consent.subject;

import io.shouyue.consent.subject.SubjectName.ById;
import io.shouyue.consent.subject.SubjectName.ByUser;
import io.shouyue.platform.data.Copy;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.data.retry.RaceLostException;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code subject}. */
@ApplicationScoped
public class PgSubjectStore {
  static final Comparator<ByUser> BY_INDEX =
      Comparator.comparing(ByUser::site).thenComparing(ByUser::index);

  private static final Comparator<ById> BY_ID =
      Comparator.comparing(ById::site).thenComparing(name -> name.id().value());

  private static final String LOCK_BY_ID =
      """
      SELECT q.n, s.* FROM unnest(:sites, :keys) WITH ORDINALITY AS q(site, id, n)
      CROSS JOIN LATERAL (
        SELECT * FROM subject WHERE site = q.site AND id = q.id
        LIMIT 1 FOR NO KEY UPDATE) AS s
      """;

  private static final String LOCK_BY_USER =
      """
      SELECT q.n, s.* FROM unnest(:sites, :keys) WITH ORDINALITY AS q(site, index, n)
      CROSS JOIN LATERAL (
        SELECT * FROM subject
        WHERE site = q.site AND external_index = decode(q.index, 'hex') AND state = 'ACTIVE'
        LIMIT 1 FOR NO KEY UPDATE) AS s
      """;

  private final Jdbi jdbi;

  PgSubjectStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<Subject> find(String site, SubjectId id) {
    return byId(site, id, "");
  }

  /** The subject, whose row stays locked until the transaction ends. */
  Optional<Subject> lock(String site, SubjectId id) {
    return byId(site, id, "FOR NO KEY UPDATE");
  }

  private Optional<Subject> byId(String site, SubjectId id, String lock) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM subject WHERE site = :site AND id = :id " + lock)
                .bind("site", site)
                .bind("id", id.value())
                .map((row, ctx) -> subject(row))
                .findOne());
  }

  /** The subjects so named, locked in the order of their names until the transaction ends. */
  Map<SubjectName, Subject> lock(Collection<SubjectName> names) {
    Map<SubjectName, Subject> locked = new HashMap<>();
    List<ById> ids = named(names, ById.class).sorted(BY_ID).toList();
    if (!ids.isEmpty()) {
      lock(LOCK_BY_ID, ids, ById::site, name -> name.id().value(), locked);
    }
    List<ByUser> users = named(names, ByUser.class).sorted(BY_INDEX).toList();
    if (!users.isEmpty()) {
      lock(LOCK_BY_USER, users, ByUser::site, ByUser::index, locked);
    }
    return locked;
  }

  private static <N extends SubjectName> Stream<N> named(
      Collection<SubjectName> names, Class<N> kind) {
    return names.stream().filter(kind::isInstance).map(kind::cast).distinct();
  }

  private <N extends SubjectName> void lock(
      String sql,
      List<N> names,
      Function<N, String> site,
      Function<N, String> key,
      Map<SubjectName, Subject> locked) {
    jdbi.useHandle(
        h -> {
          Query query = h.createQuery(sql);
          Rows.of(query, names).texts("sites", site).texts("keys", key);
          query
              .map((row, ctx) -> locked.put(names.get(row.getInt("n") - 1), subject(row)))
              .forEach(before -> {});
        });
  }

  /** The living subject of that user of the site. */
  Optional<Subject> findLiving(String site, byte[] externalIndex) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM subject
                    WHERE site = :site AND external_index = :index AND state = 'ACTIVE'
                    """)
                .bind("site", site)
                .bind("index", externalIndex)
                .map((row, ctx) -> subject(row))
                .findOne());
  }

  /** Inserts the subject unless another call was first. */
  void insert(Subject subject, byte[] externalIndex, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO subject (site, id, state, external_index, created_at,
                                         state_changed_at)
                    VALUES (:site, :id, :state, :index, :at, :at)
                    ON CONFLICT (site, external_index) WHERE state = 'ACTIVE' DO NOTHING
                    """)
                .bind("site", subject.site())
                .bind("id", subject.id().value())
                .bind("state", subject.state().name())
                .bind("index", externalIndex)
                .bind("at", at)
                .execute());
  }

  /** Inserts those whose user has no living subject; returns how many. */
  int insert(SortedMap<ByUser, Subject> subjects, Instant at) {
    return jdbi.withHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO subject (site, id, state, external_index, created_at,
                                       state_changed_at)
                  SELECT site, id, 'ACTIVE', decode(index, 'hex'), :at, :at
                  FROM unnest(:sites, :ids, :indexes) AS s(site, id, index)
                  ON CONFLICT (site, external_index) WHERE state = 'ACTIVE' DO NOTHING
                  """);
          Rows.of(insert, subjects.entrySet())
              .texts("sites", entry -> entry.getKey().site())
              .texts("ids", entry -> entry.getValue().id().value())
              .texts("indexes", entry -> entry.getKey().index());
          return insert.bind("at", at).execute();
        });
  }

  /**
   * Adds subjects of given ids. In the order of who they are to their website, so that two callers
   * who add the same people wait for one another in one order.
   *
   * @throws RaceLostException when one of them is there by now
   */
  void add(Collection<ById> names, Map<ById, ByUser> users, Instant at) {
    Copy<Added> copy =
        Copy.of(
                "subject",
                names.stream()
                    .map(name -> new Added(name, users.get(name)))
                    .sorted(Added.BY_USER)
                    .toList())
            .text("site", added -> added.name().site())
            .text("id", added -> added.name().id().value())
            .text("state", added -> SubjectState.ACTIVE.name())
            .bytes("external_index", added -> index(added.user()))
            .instant("created_at", added -> at)
            .instant("state_changed_at", added -> at);
    jdbi.useHandle(copy::write);
  }

  /** A subject to be, and who they are to their website. */
  private record Added(ById name, @Nullable ByUser user) {
    static final Comparator<Added> BY_USER =
        Comparator.comparing(Added::user, Comparator.nullsFirst(BY_INDEX))
            .thenComparing(Added::name, BY_ID);
  }

  private static byte @Nullable [] index(@Nullable ByUser user) {
    return user == null ? null : HexFormat.of().parseHex(user.index());
  }

  /** Ids of active subjects with an account after that one. */
  List<SubjectId> active(String site, String after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT id FROM subject
                    WHERE site = :site AND id > :after AND state = 'ACTIVE'
                      AND visitor_until IS NULL
                    ORDER BY id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, ctx) -> new SubjectId(row.getString("id")))
                .list());
  }

  /** Moves the state; an erased subject loses its index in the same statement. */
  void move(Subject subject, SubjectState next, Instant at) {
    move(List.of(subject), next, at);
  }

  /** The same of several subjects of one site. */
  void move(List<Subject> subjects, SubjectState next, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE subject SET state = :next, state_changed_at = :at,
                      external_index = CASE WHEN :next = 'ERASED' THEN NULL
                                            ELSE external_index END
                    WHERE site = :site AND id = ANY (:ids)
                    """)
                .bind("next", next.name())
                .bind("at", at)
                .bind("site", subjects.getFirst().site())
                .bindArray("ids", String.class, Subject.ids(subjects))
                .execute());
  }

  /** Keeps what is restricted and refused; false when there is no such subject. */
  boolean restrict(String site, SubjectId id, List<String> restricted, List<String> objected) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE subject SET restricted = :restricted, objected = :objected
                        WHERE site = :site AND id = :id
                        """)
                    .bindArray("restricted", String.class, restricted)
                    .bindArray("objected", String.class, objected)
                    .bind("site", site)
                    .bind("id", id.value())
                    .execute())
        > 0;
  }

  /** Adds to what the person stopped by themselves, or takes it off again. */
  void refuse(String site, SubjectId id, String purpose, boolean refused) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE subject SET refused = CASE WHEN :refused
                      THEN array_append(array_remove(refused, :purpose), :purpose)
                      ELSE array_remove(refused, :purpose) END
                    WHERE site = :site AND id = :id
                    """)
                .bind("refused", refused)
                .bind("purpose", purpose)
                .bind("site", site)
                .bind("id", id.value())
                .execute());
  }

  /** Keeps which categories the person made public, and whether they refuse that these be used. */
  void published(String site, SubjectId id, Collection<String> categories, boolean refused) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE subject SET published = :categories, published_refused = :refused
                    WHERE site = :site AND id = :id
                    """)
                .bindArray("categories", String.class, List.copyOf(categories))
                .bind("refused", refused)
                .bind("site", site)
                .bind("id", id.value())
                .execute());
  }

  static Subject subject(ResultSet row) throws SQLException {
    return new Subject(
        row.getString("site"),
        new SubjectId(row.getString("id")),
        SubjectState.valueOf(row.getString("state")),
        PgVisitorStore.visitor(row),
        PgAgeStore.age(row));
  }
}

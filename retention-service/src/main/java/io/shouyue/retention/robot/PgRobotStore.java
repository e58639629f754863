package io.shouyue.retention.robot;

import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code desk_robot}; address and secret sealed under the site's key. */
@ApplicationScoped
class PgRobotStore {

  private static final String ADDRESS = "desk_robot.address";
  private static final String SECRET = "desk_robot.secret";

  private final Jdbi jdbi;
  private final DataKeys keys;

  PgRobotStore(Jdbi jdbi, DataKeys keys) {
    this.jdbi = jdbi;
    this.keys = keys;
  }

  /** Replaces the one before, and what became of its messages. */
  void put(Robot robot, String by, Instant now) {
    String secret = robot.secret();
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO desk_robot
                      (site, kind, host, address_end, address_sealed, secret_sealed, set_by, set_at)
                    VALUES (:site, :kind, :host, :end, :address, :secret, :by, :now)
                    ON CONFLICT (site, kind) DO UPDATE SET host = excluded.host,
                      address_end = excluded.address_end, address_sealed = excluded.address_sealed,
                      secret_sealed = excluded.secret_sealed, set_by = excluded.set_by,
                      set_at = excluded.set_at, delivered_at = NULL, problem = NULL,
                      problem_at = NULL
                    """)
                .bind("site", robot.site())
                .bind("kind", robot.kind().name())
                .bind("host", robot.address().getHost())
                .bind("end", robot.end())
                .bind("address", seal(robot.site(), ADDRESS, robot.address().toString()))
                .bind("secret", secret == null ? null : seal(robot.site(), SECRET, secret))
                .bind("by", by)
                .bind("now", now)
                .execute());
  }

  boolean remove(String site, RobotKind kind) {
    return jdbi.withHandle(
            h -> h.execute("DELETE FROM desk_robot WHERE site = ? AND kind = ?", site, kind.name()))
        == 1;
  }

  Optional<Robot> find(String site, RobotKind kind) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM desk_robot WHERE site = :site AND kind = :kind")
                .bind("site", site)
                .bind("kind", kind.name())
                .map((rs, ctx) -> robot(rs))
                .findOne());
  }

  List<RobotView> all(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM desk_robot WHERE site = :site ORDER BY kind")
                .bind("site", site)
                .map((rs, ctx) -> view(rs))
                .list());
  }

  void delivered(Robot robot, Instant now) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                UPDATE desk_robot SET delivered_at = ?, problem = NULL, problem_at = NULL
                WHERE site = ? AND kind = ?
                """,
                now,
                robot.site(),
                robot.kind().name()));
  }

  void failed(Robot robot, RobotClient.Answer why, Instant now) {
    jdbi.useHandle(
        h ->
            h.execute(
                "UPDATE desk_robot SET problem = ?, problem_at = ? WHERE site = ? AND kind = ?",
                why.name(),
                now,
                robot.site(),
                robot.kind().name()));
  }

  private static RobotView view(ResultSet rs) throws SQLException {
    return new RobotView(
        RobotKind.valueOf(rs.getString("kind")),
        rs.getString("host"),
        rs.getString("address_end"),
        rs.getBytes("secret_sealed") != null,
        rs.getObject("set_at", OffsetDateTime.class).toInstant(),
        at(rs, "delivered_at"),
        rs.getString("problem"),
        at(rs, "problem_at"));
  }

  private static @Nullable Instant at(ResultSet rs, String column) throws SQLException {
    OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  private Robot robot(ResultSet rs) throws SQLException {
    String site = rs.getString("site");
    byte @Nullable [] secret = rs.getBytes("secret_sealed");
    return new Robot(
        site,
        RobotKind.valueOf(rs.getString("kind")),
        URI.create(open(site, ADDRESS, rs.getBytes("address_sealed"))),
        secret == null ? null : open(site, SECRET, secret));
  }

  private byte[] seal(String site, String context, String plain) {
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    return keys.seal(site, DataKeys.SITE, RetentionClass.SITE, context, bytes);
  }

  private String open(String site, String context, byte[] sealed) {
    byte[] plain = keys.open(site, DataKeys.SITE, RetentionClass.SITE, context, sealed);
    return new String(plain, StandardCharsets.UTF_8);
  }
}

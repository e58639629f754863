package io.shouyue.retention.sitepromise;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.promise.PromiseSource;
import io.shouyue.retention.promise.PromiseTerms;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.promise.SourceKind;
import io.shouyue.retention.promise.StartEvent;
import io.shouyue.retention.promise.StopEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Versions of sites' own promises; rows are only added. */
@ApplicationScoped
class PgSitePromiseStore {

  private final Jdbi jdbi;

  PgSitePromiseStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Every version of every promise of the site, by code, oldest first. */
  List<SitePromise> all(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM site_promise WHERE site = :site ORDER BY code, version")
                .bind("site", site)
                .map((rs, ctx) -> read(rs))
                .list());
  }

  /** Makes changes of a site's promises wait for each other until the transaction ends. */
  void lock(String site) {
    jdbi.useHandle(h -> h.execute("SELECT 1 FROM site WHERE code = ? FOR UPDATE", site));
  }

  void add(String site, SitePromise promise, String actor, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO site_promise (site, code, version, retired, name_zh, name_en, span,
                      start_event, stop_event, types, document_zh, document_en, document_version,
                      clause, made_at, made_by)
                    VALUES (:site, :code, :version, :retired, :nameZh, :nameEn, :span,
                      :start, :stop, :types, :documentZh, :documentEn, :documentVersion,
                      :clause, :now, :actor)
                    """)
                .bind("site", site)
                .bind("code", promise.code())
                .bind("version", promise.version())
                .bind("retired", promise.retired())
                .bind("nameZh", promise.name().zh())
                .bind("nameEn", promise.name().en())
                .bind("span", promise.terms().span().text())
                .bind("start", promise.terms().start().name())
                .bind("stop", promise.terms().stop().name())
                .bind("types", words(promise.terms().types()))
                .bind("documentZh", promise.source().document().zh())
                .bind("documentEn", promise.source().document().en())
                .bind("documentVersion", promise.source().version())
                .bind("clause", promise.source().clause().zh())
                .bind("now", now)
                .bind("actor", actor)
                .execute());
  }

  private static SitePromise read(ResultSet rs) throws SQLException {
    String clause = rs.getString("clause");
    return new SitePromise(
        rs.getString("code"),
        rs.getInt("version"),
        rs.getBoolean("retired"),
        new LocalText(rs.getString("name_zh"), rs.getString("name_en")),
        new PromiseTerms(
            Span.parse(rs.getString("span")),
            StartEvent.valueOf(rs.getString("start_event")),
            StopEvent.valueOf(rs.getString("stop_event")),
            types(rs.getString("types"))),
        new PromiseSource(
            SourceKind.POLICY,
            new LocalText(rs.getString("document_zh"), rs.getString("document_en")),
            rs.getString("document_version"),
            new LocalText(clause, clause)));
  }

  private static String words(Set<RequestType> types) {
    return types.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static Set<RequestType> types(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(RequestType::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}

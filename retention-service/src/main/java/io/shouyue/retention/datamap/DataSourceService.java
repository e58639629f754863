package io.shouyue.retention.datamap;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Registers the website's systems and looks at what is in them. */
@ApplicationScoped
public class DataSourceService {

  private final DataSourceRepository sources;
  private final SourceSecrets secrets;
  private final Discovery discovery;
  private final HttpSource http;
  private final LegalClock time;
  private final Acts acts;

  DataSourceService(
      DataSourceRepository sources,
      SourceSecrets secrets,
      Discovery discovery,
      HttpSource http,
      LegalClock time,
      Acts acts) {
    this.sources = sources;
    this.secrets = secrets;
    this.discovery = discovery;
    this.http = http;
    this.time = time;
    this.acts = acts;
  }

  /** Registers a system; its password goes to the key store and nowhere else. */
  @Transactional
  DataSource add(String site, DataSourceRequest wanted, Actor actor) {
    DataSource source = wanted.toSource(Ids.random(IdKind.DATA_SOURCE), site, time.now());
    if (source.kind() == SourceKind.HTTP && !http.allows(source.url())) {
      throw new RetentionException(RetentionError.HOST_NOT_ALLOWED);
    }
    if (!sources.insert(source)) {
      throw new RetentionException(RetentionError.SOURCE_EXISTS);
    }
    secrets.put(source.id(), wanted.credentials().username(), wanted.credentials().password());
    acts.record(site, actor, "data-source.added", source.id(), null, source.kind().name());
    return source;
  }

  /** Replaces user and password. */
  @Transactional
  DataSource credentials(String site, String id, DataSourceRequest.Credentials fresh, Actor actor) {
    DataSource source = require(site, id);
    secrets.put(id, fresh.username(), fresh.password());
    acts.record(site, actor, "data-source.credentials", id, null, null);
    return source;
  }

  /** Says what an HTTP system can correct. */
  @Transactional
  DataSource hold(String site, String id, HeldFields fields, Actor actor) {
    if (require(site, id).kind() != SourceKind.HTTP) {
      throw new RetentionException(RetentionError.ILLEGAL_MOVE);
    }
    acts.record(site, actor, "data-source.fields", id, null, null);
    return sources.hold(id, fields);
  }

  /** Looks at tables, keys and columns anew; treatments stay as they are. */
  DataSource discover(String site, String id, Actor actor) {
    DataSource source = require(site, id);
    if (!source.kind().isDatabase()) {
      throw new RetentionException(RetentionError.ILLEGAL_MOVE);
    }
    return found(source, discovery.of(source), actor);
  }

  @Transactional
  DataSource found(DataSource source, Catalogue catalogue, Actor actor) {
    acts.record(source.site(), actor, "data-source.discovered", source.id(), null, null);
    return sources.found(source.id(), catalogue, time.now());
  }

  /** Erasures reach it no longer. */
  @Transactional
  DataSource retire(String site, String id, Actor actor) {
    require(site, id);
    acts.record(site, actor, "data-source.retired", id, null, null);
    return sources.retire(id);
  }

  DataSource require(String site, String id) {
    return sources
        .one(site, Ids.require(IdKind.DATA_SOURCE, id))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  List<DataSource> of(String site) {
    return sources.of(site);
  }

  /** Those that are not retired and, if databases, have been looked at. */
  List<DataSource> inUse(String site) {
    return sources.of(site).stream()
        .filter(source -> !source.retired())
        .filter(source -> !source.kind().isDatabase() || source.catalogue() != null)
        .toList();
  }
}

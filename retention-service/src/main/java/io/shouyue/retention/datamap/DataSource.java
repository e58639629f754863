package io.shouyue.retention.datamap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A system of the website that holds personal data.
 *
 * @param encrypted whether the connection must be
 * @param url of an HTTP system; empty for a database
 * @param held what an HTTP system can correct
 * @param catalogue what discovery found; null before
 */
public record DataSource(
    String id,
    String site,
    String code,
    String name,
    SourceKind kind,
    String host,
    int port,
    String database,
    String schema,
    boolean encrypted,
    String url,
    HeldFields held,
    boolean retired,
    @Nullable Instant discoveredAt,
    @Nullable Catalogue catalogue,
    Instant madeAt,
    int version) {}

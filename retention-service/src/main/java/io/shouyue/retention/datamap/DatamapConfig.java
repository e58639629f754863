package io.shouyue.retention.datamap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** How anonymous is anonymous, and what an erasure checks. */
@ConfigMapping(prefix = "shouyue.datamap")
public interface DatamapConfig {

  /** Fewest rows that look alike in what stays inside (20 in what is released). */
  @WithDefault("5")
  int insideK();

  /** Fewest different sensitive values among rows that look alike. */
  @WithDefault("2")
  int insideL();

  /**
   * Whether an erasure looks for the person's mobile, mail address and numbers in every text column
   * of the mapped tables, not only where they are meant to be. Reads the whole tables.
   */
  @WithDefault("true")
  boolean searchTexts();

  /**
   * Folder with jars of JDBC drivers that are not shipped, MySQL's or MariaDB's; read once, at the
   * first use of a data source. Whoever may write there decides what code this service runs.
   */
  Optional<Path> drivers();

  /** Hosts of HTTP systems that may be called; none unless the operator names them. */
  Optional<Set<String>> httpHosts();
}

package io.shouyue.consent.ledger.log;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How the log is kept. */
@ConfigMapping(prefix = "shouyue.log")
public interface LogConfig {
  /**
   * Origin of the log, a URL without scheme, such as {@code privacy.example.cn/log}; it is also the
   * name of the key. Read once, when the log is opened. Without it, the public URL with {@code
   * /log}.
   */
  Optional<String> origin();

  /**
   * Where the last signed checkpoint is kept besides the database: a file on storage that is not
   * restored together with the database, the same for all nodes.
   */
  Path checkpointFile();

  /** How much time lies between two checkpoints at least. */
  @WithDefault("PT0.5S")
  Duration publishEvery();

  /** How long a silent sequencer keeps its lease. */
  @WithDefault("PT10S")
  Duration lease();

  /** How many leaves are integrated in one transaction at most. */
  @WithDefault("4096")
  int batch();

  /** Witnesses that are asked to cosign each checkpoint, by a name of your own. */
  Map<String, Witness> witnesses();

  /** How long a witness may take; a checkpoint waits for the slowest. */
  @WithDefault("PT2S")
  Duration witnessPatience();

  /** Without cosignatures of that many witnesses a checkpoint is not published. */
  @WithDefault("0")
  int quorum();

  /** A witness (https://c2sp.org/tlog-witness). */
  interface Witness {
    /** Its submission prefix. */
    URI url();

    /** Its verifier key, of type cosignature/v1. */
    String key();
  }
}

package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditEvent;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The chain as text: each line an event with its place, the hash before it and its own. */
final class AuditChainText {

  private static final String HASH = "hash";
  private static final String PREVIOUS = "prevHash";
  private static final HexFormat HEX = HexFormat.of();

  private AuditChainText() {}

  /** Place and hash of a line, which the next has to follow. */
  record Link(long seq, String hash) {

    /** Before the first line. */
    static final Link START = new Link(0, "00".repeat(32));
  }

  static String line(ChainedEvent chained) {
    AuditEvent event = chained.event();
    return CanonicalJson.text(
        AuditHash.json(Objects.requireNonNull(chained.seq()), event)
            .with(PREVIOUS, Json.of(Objects.requireNonNull(chained.prevHash())))
            .with(HASH, Json.of(Objects.requireNonNull(chained.hash()))));
  }

  /**
   * Reads a line that has to follow another.
   *
   * @throws IllegalArgumentException when it does not: something was changed, left out or put in
   */
  static Link follow(Link before, String line) {
    Link read = read(line);
    Map<String, Json> event = new TreeMap<>(object(line).members());
    boolean next = read.seq() == before.seq() + 1;
    boolean tied = Json.of(before.hash()).equals(event.remove(PREVIOUS));
    event.remove(HASH);
    byte[] right = AuditHash.of(HEX.parseHex(before.hash()), new Json.Obj(event));
    if (!next || !tied || !Arrays.equals(right, HEX.parseHex(read.hash()))) {
      throw new IllegalArgumentException("the chain breaks at " + read.seq());
    }
    return read;
  }

  /** Place and hash as a line states them. */
  static Link read(String line) {
    Json.Obj stated = object(line);
    Json seq = stated.members().get("seq");
    if (seq == null || stated.members().get(HASH) == null) {
      throw new IllegalArgumentException("no event");
    }
    return new Link(Long.parseLong(CanonicalJson.text(seq)), stated.text(HASH));
  }

  private static Json.Obj object(String line) {
    if (JsonParser.parse(line) instanceof Json.Obj object) {
      return object;
    }
    throw new IllegalArgumentException("no event");
  }
}

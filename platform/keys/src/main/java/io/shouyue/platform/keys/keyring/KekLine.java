package io.shouyue.platform.keys.keyring;

import io.shouyue.platform.keys.KekVersions;
import io.shouyue.platform.keys.KeyStoreException;
import java.time.Instant;
import java.util.Base64;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one KEK as the text of a keyring line: {@code <version>@<epoch
 * second>:<base64>,…}, oldest first.
 */
record KekLine(NavigableMap<Integer, Version> versions) {

  /** One version. */
  record Version(Instant made, byte[] key) {}

  static KekLine first(byte[] key, Instant now) {
    return new KekLine(new TreeMap<>()).with(1, new Version(now, key));
  }

  /** Reads a line. A bare key is one from before versions were kept: the first, of unknown age. */
  static KekLine parse(@Nullable String text) {
    if (text == null) {
      throw new KeyStoreException("there is no KEK of that site", null);
    }
    if (text.indexOf('@') < 0) {
      return first(Base64.getDecoder().decode(text), Instant.EPOCH);
    }
    KekLine line = new KekLine(new TreeMap<>());
    for (String one : text.split(",", -1)) {
      String[] part = one.split("[@:]", -1);
      Instant made = Instant.ofEpochSecond(Long.parseLong(part[1]));
      Version version = new Version(made, Base64.getDecoder().decode(part[2]));
      line = line.with(Integer.parseInt(part[0]), version);
    }
    return line;
  }

  KekLine with(int number, Version version) {
    NavigableMap<Integer, Version> more = new TreeMap<>(versions);
    more.put(number, version);
    return new KekLine(more);
  }

  KekLine from(int oldest) {
    return new KekLine(new TreeMap<>(versions.tailMap(oldest, true)));
  }

  int newest() {
    return versions.lastKey();
  }

  byte[] key(int number) {
    Version version = versions.get(number);
    if (version == null) {
      throw new KeyStoreException("that version of the KEK is gone", null);
    }
    return version.key();
  }

  KekVersions ages() {
    NavigableMap<Integer, Instant> made = new TreeMap<>();
    versions.forEach((number, version) -> made.put(number, version.made()));
    return new KekVersions(made);
  }

  String text() {
    return versions.entrySet().stream()
        .map(
            one ->
                one.getKey()
                    + "@"
                    + one.getValue().made().getEpochSecond()
                    + ":"
                    + Base64.getEncoder().encodeToString(one.getValue().key()))
        .collect(Collectors.joining(","));
  }
}

package io.shouyue.proof;

import java.util.List;
import java.util.Optional;

/**
 * Whom a verifier believes: keys of logs, keys of witnesses, and how many witnesses must have
 * cosigned.
 */
public record LogTrust(List<VerifierKey> logs, List<VerifierKey> witnesses, int quorum) {
  public LogTrust {
    logs = List.copyOf(logs);
    witnesses = List.copyOf(witnesses);
    if (logs.isEmpty()) {
      throw new IllegalArgumentException("at least one log must be trusted");
    }
  }

  /** Trust in one log and no witness. */
  public static LogTrust in(VerifierKey log) {
    return new LogTrust(List.of(log), List.of(), 0);
  }

  /** Reads verifier keys, one a line; empty lines and those after # say nothing. */
  public static LogTrust parse(String lines, int quorum) {
    List<VerifierKey> keys =
        lines
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(VerifierKey::parse)
            .toList();
    return new LogTrust(
        keys.stream().filter(key -> !key.isWitness()).toList(),
        keys.stream().filter(VerifierKey::isWitness).toList(),
        quorum);
  }

  Optional<VerifierKey> log(String origin) {
    return logs.stream().filter(key -> key.name().equals(origin)).findFirst();
  }

  List<String> cosigners(SignedNote note) {
    return witnesses.stream().filter(note::signedBy).map(VerifierKey::name).toList();
  }
}

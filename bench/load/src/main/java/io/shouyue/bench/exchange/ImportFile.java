package io.shouyue.bench.exchange;

import io.shouyue.bench.stack.BenchSite;
import java.nio.charset.StandardCharsets;

/** A file as a house that moves in has it: one consent of each person, with its evidence. */
final class ImportFile {
  private static final String LINE =
      """
      {"externalId":"%s-%d","type":"GIVEN","at":"2026-01-%02dT08:00:00Z","purpose":"%s",\
      "policyDocument":"privacy","policyVersion":1,"channel":"paper","method":"form",\
      "evidence":{"form":"A-%d","signed":true}}
      """;

  private ImportFile() {}

  /**
   * So many lines, each of somebody new.
   *
   * @param people what the names begin with
   */
  static byte[] of(String people, int lines) {
    StringBuilder file = new StringBuilder(lines * 240);
    for (int i = 0; i < lines; i++) {
      file.append(LINE.formatted(people, i, 1 + i % 28, BenchSite.ASKED, i));
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }
}

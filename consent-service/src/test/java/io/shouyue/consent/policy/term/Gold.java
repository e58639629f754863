package io.shouyue.consent.policy.term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Terms that a person found in a text, and how well a reading agrees with them.
 *
 * @param missed what the person found and the reader did not
 * @param invented what the reader found and the person did not
 */
record Gold(Map<TermKind, Score> scores, List<String> missed, List<String> invented) {
  /** One labelled term; the clause stands for every clause whose reference ends so. */
  record Label(TermKind kind, String clause, String value) {
    boolean matches(Term term) {
      boolean there = term.clause().equals(clause) || term.clause().endsWith("/" + clause);
      return there && term.kind() == kind && says(term);
    }

    private boolean says(Term term) {
      boolean kindOfContact = kind == TermKind.CONTACT && term.value().startsWith(value + " ");
      return kindOfContact || term.value().equals(value);
    }
  }

  /** Hits, misses and inventions of one kind. */
  record Score(int right, int missed, int invented) {
    Score plus(Score other) {
      return new Score(right + other.right, missed + other.missed, invented + other.invented);
    }

    double precision() {
      return right + invented == 0 ? 1 : (double) right / (right + invented);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
  }

  Score total() {
    return scores.values().stream().reduce(new Score(0, 0, 0), Score::plus);
  }

  static Gold compared(List<Label> labels, List<Term> terms) {
    Map<TermKind, Score> scores = new EnumMap<>(TermKind.class);
    List<String> missed = new ArrayList<>();
    List<String> invented = new ArrayList<>();
    for (Label label : labels) {
      boolean found = terms.stream().anyMatch(label::matches);
      scores.merge(label.kind(), new Score(found ? 1 : 0, found ? 0 : 1, 0), Score::plus);
      if (!found) {
        missed.add(label.kind() + " " + label.clause() + " " + label.value());
      }
    }
    for (Term term : terms) {
      if (labels.stream().noneMatch(label -> label.matches(term))) {
        scores.merge(term.kind(), new Score(0, 0, 1), Score::plus);
        invented.add(term.kind() + " " + term.clause() + " " + term.value());
      }
    }
    return new Gold(new LinkedHashMap<>(scores), missed, invented);
  }

  static List<Label> labels(String name) {
    return resource("/policy/" + name + ".gold")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .map(part -> new Label(TermKind.valueOf(part[0].strip()), part[1].strip(), part[2].strip()))
        .toList();
  }

  static String resource(String path) {
    try (InputStream in = Gold.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

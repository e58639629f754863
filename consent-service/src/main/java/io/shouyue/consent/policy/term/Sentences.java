package io.shouyue.consent.policy.term;

import io.shouyue.consent.policy.outline.Clause;
import io.shouyue.consent.policy.outline.Outline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts the clauses of a text into sentences. */
final class Sentences {
  /** After a full stop, a semicolon, or “except:” as what follows sets something of its own. */
  private static final Pattern END =
      Pattern.compile("(?<=[。！？；!?;])|(?<=除外[:：])|(?<=[.])\\s+(?=[A-Z])|\\n");

  private static final Pattern ENDED = Pattern.compile("[。！？；：!?;:.”\"）)]$");
  private static final int SHORTEST_BROKEN = 40;

  private Sentences() {}

  static List<Sentence> of(Outline outline) {
    List<Sentence> sentences = new ArrayList<>();
    Deque<Clause> around = new ArrayDeque<>();
    Set<String> titles = titles(outline);
    for (Clause clause : outline.clauses()) {
      while (!around.isEmpty() && around.getLast().depth() >= clause.depth()) {
        around.removeLast();
      }
      around.addLast(clause);
      String context = String.join("\n", around.stream().map(Clause::body).toList());
      for (String paragraph : whole(clause)) {
        Arrays.stream(END.split(paragraph))
            .map(String::strip)
            .filter(text -> !text.isEmpty() && !titles.contains(bare(text)))
            .forEach(text -> sentences.add(new Sentence(clause, text, context)));
      }
    }
    return sentences;
  }

  /** Titles by themselves set nothing, as in a table of contents. */
  private static Set<String> titles(Outline outline) {
    return outline.clauses().stream()
        .map(clause -> bare(clause.number() + clause.title()))
        .filter(title -> !title.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }

  /** Paragraphs, with those that a page break cut in two put together again. */
  private static List<String> whole(Clause clause) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : clause.paragraphs()) {
      if (!paragraphs.isEmpty() && isBroken(paragraphs.getLast())) {
        paragraphs.add(paragraphs.removeLast() + paragraph);
      } else {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  private static boolean isBroken(String paragraph) {
    return paragraph.length() >= SHORTEST_BROKEN
        && !paragraph.contains(Outline.BETWEEN_CELLS)
        && !ENDED.matcher(paragraph).find();
  }
}

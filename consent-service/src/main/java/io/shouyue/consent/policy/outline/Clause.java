package io.shouyue.consent.policy.outline;

import java.util.List;

/**
 * One clause of a policy.
 *
 * @param ref what it is cited by, unique within its text: {@code 5.4.1}, {@code s2/5.4}, {@code
 *     6(3)}, {@code 1-2} for the second bullet of clause 1
 * @param depth 1 for the outermost
 * @param number as written, such as 五、; empty when it has none
 * @param title its heading; empty when it has none
 * @param paragraphs its own text, without that of the clauses within it
 */
public record Clause(String ref, int depth, String number, String title, List<String> paragraphs) {
  public Clause {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Title and paragraphs, one below the other, without the number. */
  public String body() {
    StringBuilder body = new StringBuilder(title);
    for (String paragraph : paragraphs) {
      body.append(body.isEmpty() ? "" : "\n").append(paragraph);
    }
    return body.toString();
  }

  /** Whether nothing is left when its number is taken away. */
  public boolean isEmpty() {
    return title.isEmpty() && paragraphs.isEmpty();
  }
}

package io.shouyue.consent.policy.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.policy.PolicyFormat;
import io.shouyue.consent.policy.PolicyHtml;
import io.shouyue.consent.policy.outline.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Precision and recall over three real documents, which are not part of this project: give their
 * folder as {@code -Dseeds=…}. Prints the table that docs/findings.md keeps.
 */
@EnabledIfSystemProperty(named = "seeds", matches = ".+")
class SeedFindingsTest {
  @ParameterizedTest
  @CsvSource({"seed-a, jinghan", "seed-b, pingcap", "seed-c, chinanetcloud"})
  void termsAreFoundAsAPersonFoundThem(String gold, String file) throws IOException {
    Gold result = Gold.compared(Gold.labels(gold), new TermReader().read(outline(file)));

    print(gold, result);
    assertThat(result.total().precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(result.total().recall()).isGreaterThanOrEqualTo(0.95);
  }

  private static Outline outline(String file) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("seeds")))) {
      Path found =
          files
              .filter(path -> path.getFileName().toString().startsWith(file))
              .findFirst()
              .orElseThrow();
      String text = Files.readString(found).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
      return Outline.ofHtml(new PolicyHtml().body(PolicyFormat.MARKDOWN, text));
    }
  }

  private static void print(String name, Gold result) {
    StringBuilder table = new StringBuilder("\n" + name + "\n");
    result
        .scores()
        .forEach(
            (kind, score) ->
                table.append(
                    "| %s | %d | %d | %d |%n"
                        .formatted(kind, score.right(), score.missed(), score.invented())));
    Gold.Score total = result.total();
    table.append(
        "| total | %d | %d | %d | precision %.3f recall %.3f%n"
            .formatted(
                total.right(),
                total.missed(),
                total.invented(),
                total.precision(),
                total.recall()));
    for (List<String> list : List.of(result.missed(), result.invented())) {
      list.forEach(line -> table.append("  ").append(line).append('\n'));
    }
    System.out.println(table);
  }
}

package io.shouyue.stack.seed.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.seed.DemoContent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditionsTest {
  private final Editions editions = new Editions();

  @Test
  void theLastVersionIsWhatTheSiteSaysToday() {
    assertThat(editions.policy(3).text()).isEqualTo(DemoContent.version().text());
    assertThat(editions.rule(3)).contains(DemoContent.cancellationRule());
  }

  @Test
  void whateverIsSaidToHaveBeenDifferentIsInTodaysText() {
    String zh = DemoContent.version().text().zh();
    String en = DemoContent.version().text().en();

    assertThat(DemoContent.year().path("texts")).isNotEmpty();
    for (JsonNode change : DemoContent.year().path("texts")) {
      assertThat(zh).contains(change.path("zh").path("now").asText());
      assertThat(en).contains(change.path("en").path("now").asText());
    }
  }

  @Test
  void eachVersionSaysSomethingElseAndIsMaterialButTheFirst() {
    assertThat(versions().map(version -> editions.policy(version).text())).doesNotHaveDuplicates();
    assertThat(versions().map(version -> editions.policy(version).significance()))
        .containsExactly("MINOR", "MATERIAL", "MATERIAL");
    assertThat(editions.policy(1).text().zh()).contains("180 天").doesNotContain("统计");
  }

  @Test
  void aPurposeIsPublishedWhenItBeginsAndWhenItChanges() {
    assertThat(codes(editions.purposes(1))).contains("account", "marketing", "real_name");
    assertThat(codes(editions.purposes(1))).doesNotContain("analytics");
    assertThat(codes(editions.purposes(2))).containsExactly("marketing");
    assertThat(codes(editions.purposes(3))).containsExactly("real_name", "analytics");
  }

  @Test
  void everyCollectionPointOpensOnce() {
    List<JsonNode> opened =
        versions().flatMap(version -> editions.collectionPoints(version).stream()).toList();

    assertThat(opened)
        .containsExactlyInAnyOrderElementsOf(DemoContent.collectionPoints())
        .doesNotHaveDuplicates();
    assertThat(codes(editions.collectionPoints(3))).containsExactly("cookies");
  }

  private static List<String> codes(List<JsonNode> nodes) {
    return nodes.stream().map(node -> node.path("code").asText()).toList();
  }

  private static java.util.stream.Stream<Integer> versions() {
    return IntStream.rangeClosed(1, 3).boxed();
  }
}

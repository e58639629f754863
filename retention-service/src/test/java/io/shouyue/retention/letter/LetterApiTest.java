package io.shouyue.retention.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.shouyue.retention.Api;
import io.shouyue.retention.RetentionResource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every letter of the service, before anybody gets it. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class LetterApiTest {

  @BeforeEach
  void start() {
    Api.registerSites();
  }

  @Test
  void everyFeatureShowsWhatItWrites() {
    Api.get(Api.AGENT, "/v1/letters")
        .statusCode(200)
        .body(
            "items.code",
            hasItems(
                "received",
                "copy-code",
                "take-back",
                "ticket-received",
                "all-gone",
                "digest",
                "deadline-near"))
        .body("items.about", everyItem(matchesPattern("[a-z-]+")))
        .body("items.text.zh.flatten()", everyItem(matchesPattern("(?s)(?!.*(%s|null)).+")))
        .body("items.text.en.flatten()", everyItem(matchesPattern("(?s)(?!.*(%s|null)).+")));
  }

  @Test
  void onlyShortMessagesHaveNoSubjectLine() {
    JsonPath letters = Api.get(Api.DPO, "/v1/letters").extract().jsonPath();

    List<Map<String, Object>> items = letters.getList("items");
    assertThat(items)
        .allSatisfy(
            letter ->
                assertThat(letter.get("subject") == null)
                    .isEqualTo(letter.get("ways").equals(List.of("SMS"))));
  }
}

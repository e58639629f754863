package io.shouyue.bench.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanariesTest {
  private final Canaries canaries =
      new Canaries(Map.of("name", "慕容听雪", "number", "11010519491231002X"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subject=慕容听雪 state=OK",
        "{\"name\": \"\\u6155\\u5bb9\\u542c\\u96ea\"}",
        "GET /x?name=%E6%85%95%E5%AE%B9%E5%90%AC%E9%9B%AA",
        "\\xe68595e5aeb9e590ace99baa"
      })
  void aNameIsFoundHoweverItIsWritten(String text) {
    assertThat(canaries.in(text)).containsExactly("name");
  }

  @Test
  void aNumberIsFoundAmidBytes() {
    byte[] span = "\0\1\2number\u001211010519491231002X\0".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(canaries.in(span)).containsExactly("number");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(canaries.in("verification=ver_1 state=VERIFIED")).isEmpty();
  }
}

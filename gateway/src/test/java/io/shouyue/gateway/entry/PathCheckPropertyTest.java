package io.shouyue.gateway.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class PathCheckPropertyTest {

  @Property
  void whatPassesHasOneReading(
      @ForAll
          @StringLength(max = 24)
          @AlphaChars
          @Chars({'/', '.', '%', ';', '\\', '2', 'f', 'e', '5', 'c', '0'})
          String rest) {
    String path = "/" + rest;
    Assume.that(PathCheck.isPlain(path));

    String decoded = URLDecoder.decode(path, StandardCharsets.UTF_8);

    assertThat(URI.create(path).normalize().toString()).isEqualTo(path);
    assertThat(decoded.chars().filter(c -> c == '/').count())
        .isEqualTo(path.chars().filter(c -> c == '/').count());
    assertThat(decoded).doesNotContain("\\", ";", "//", "/../", "/./");
  }

  @Property
  void everyEncodedAsciiCharacterIsRefused(@ForAll @AlphaChars @NumericChars char c) {
    assertThat(PathCheck.isPlain("/v1/%" + Integer.toHexString(c))).isFalse();
  }

  @Property
  void identifiersPass(
      @ForAll @Size(max = 5)
          java.util.List<@AlphaChars @NumericChars @StringLength(min = 1, max = 30) String>
              segments) {
    assertThat(PathCheck.isPlain("/" + String.join("/", segments))).isTrue();
  }

  @Property
  void encodedChineseTextPasses(
      @ForAll
          @net.jqwik.api.constraints.CharRange(from = '一', to = '龥')
          @StringLength(min = 1, max = 8)
          String text) {
    assertThat(PathCheck.isPlain("/p/" + URLEncoder.encode(text, StandardCharsets.UTF_8))).isTrue();
  }
}

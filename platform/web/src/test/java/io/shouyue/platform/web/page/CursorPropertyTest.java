package io.shouyue.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.platform.error.DomainException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CursorPropertyTest {
  @Property
  void comesBackAsItWas(
      @ForAll @Size(min = 1, max = 4) List<@AlphaChars @StringLength(max = 40) String> keys) {
    Cursor cursor = new Cursor(keys);

    assertThat(Cursor.decode(cursor.encode(), keys.size())).isEqualTo(cursor);
  }

  @Property
  void anythingElseIsMalformedAndNeverAnInternalError(@ForAll String text) {
    try {
      assertThat(Cursor.decode(text, 3).keys()).hasSize(3);
    } catch (DomainException refused) {
      assertThat(refused.code().code()).isEqualTo("malformed");
    }
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    assertThatThrownBy(() -> Cursor.decode(Cursor.of("a").encode(), 2))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void theLastPageHasNoCursor() {
    assertThat(Page.of(List.of("a", "b"), 2, Cursor::of).nextCursor()).isNull();
    assertThat(Page.of(List.of("a", "b", "c"), 2, Cursor::of))
        .isEqualTo(new Page<>(List.of("a", "b"), Cursor.of("b").encode()));
  }
}

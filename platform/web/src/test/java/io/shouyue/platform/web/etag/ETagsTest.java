package io.shouyue.platform.web.etag;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.platform.error.DomainException;
import org.junit.jupiter.api.Test;

class ETagsTest {
  @Test
  void theTagThatWasReadLetsTheEditThrough() {
    assertThatCode(() -> ETags.require(ETags.of(3), 3)).doesNotThrowAnyException();
    assertThatCode(() -> ETags.require("*", 3)).doesNotThrowAnyException();
  }

  @Test
  void anOlderTagIsStale() {
    assertThatThrownBy(() -> ETags.require(ETags.of(2), 3))
        .isInstanceOf(DomainException.class)
        .hasMessage("stale");
  }

  @Test
  void anEditWithoutTagIsRefused() {
    assertThatThrownBy(() -> ETags.require(null, 3)).hasMessage("if-match-missing");
  }
}

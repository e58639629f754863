package io.shouyue.platform.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedactionTest {
  @Test
  void personalDataAreReplaced() {
    assertThat(Redaction.of("id=11010519491231002X tel=13000000000 to=lin@example.com."))
        .isEqualTo("id=[redacted] tel=[redacted] to=[redacted].");
    assertThat(Redaction.of("card 6200000000000005 +8613000000000"))
        .isEqualTo("card [redacted] [redacted]");
  }

  @Test
  void ordinaryLogLinesStayAsTheyAre() {
    String line = "sub_0123456789abcdefghjkmnpqrs took=1300000000ns at=2026-11-20T02:00:00Z 174";

    assertThat(Redaction.of(line)).isEqualTo(line);
  }
}

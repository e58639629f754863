package io.shouyue.retention.datamap;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class SqlDialectPropertyTest {

  @Property
  void quotedNameEndsWhereItShould(
      @ForAll SqlDialect sql, @ForAll @StringLength(min = 1, max = 60) String raw) {
    String name = raw.replace("\0", "x");
    String mark = sql == SqlDialect.MYSQL ? "`" : "\"";

    String quoted = sql.name(name);

    String inside = quoted.substring(1, quoted.length() - 1);
    assertThat(quoted).startsWith(mark).endsWith(mark);
    assertThat(inside.replace(mark + mark, "")).doesNotContain(mark);
    assertThat(inside.replace(mark + mark, mark)).isEqualTo(name);
  }
}

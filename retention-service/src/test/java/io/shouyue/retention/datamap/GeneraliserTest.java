package io.shouyue.retention.datamap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GeneraliserTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void birthDatesFallIntoBandsAndTheOldestIntoOne() {
    assertThat(five(LocalDate.of(1993, 7, 2))).isEqualTo(LocalDate.of(1990, 1, 1));
    assertThat(five(LocalDate.of(1920, 1, 1))).isEqualTo(five(LocalDate.of(1941, 1, 1)));
  }

  @Test
  void addressStaysAsItsCityOrNotAtAll() {
    assertThat(Generaliser.text(Generalisation.CITY, "广东省深圳市南山区示例路1号", TODAY)).isEqualTo("广东省深圳市");
    assertThat(Generaliser.text(Generalisation.CITY, "1 Example Road", TODAY)).isNull();
  }

  @Test
  void whatCannotBeReadBecomesNothing() {
    assertThat(Generaliser.text(Generalisation.MONTH, "yesterday", TODAY)).isNull();
    assertThat(Generaliser.text(Generalisation.MONEY_BAND, "a lot", TODAY)).isNull();
  }

  @Property
  void amountIsNeverBelowItsBandAndBandsAreFew(@ForAll @LongRange(max = 10_000_000) long amount) {
    BigDecimal band = Generaliser.amount(Generalisation.MONEY_BAND, BigDecimal.valueOf(amount));
    assertThat(band).isLessThanOrEqualTo(BigDecimal.valueOf(amount));
    assertThat(Generaliser.amount(Generalisation.MONEY_BAND, band)).isEqualTo(band);
  }

  @Property
  void generalisingTwiceIsGeneralisingOnce(@ForAll @IntRange(min = -40_000, max = 20_000) int day) {
    LocalDate value = LocalDate.ofEpochDay(day);
    for (Generalisation how :
        new Generalisation[] {
          Generalisation.FIVE_YEARS,
          Generalisation.TEN_YEARS,
          Generalisation.WEEK,
          Generalisation.MONTH,
          Generalisation.YEAR
        }) {
      LocalDate once = Generaliser.date(how, value, TODAY);
      assertThat(Generaliser.date(how, once, TODAY)).isEqualTo(once);
    }
  }

  private static LocalDate five(LocalDate birth) {
    return Generaliser.date(Generalisation.FIVE_YEARS, birth, TODAY);
  }
}

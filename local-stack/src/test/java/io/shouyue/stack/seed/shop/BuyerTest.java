package io.shouyue.stack.seed.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.stack.seed.People;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BuyerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void whoCameEarlyHasOrdersThatAreOldAndOnesThatAreNew() {
    Buyer buyer = new Buyer(12, People.number(12), TODAY.minusDays(360));

    assertThat(buyer.purchases("sub_1", TODAY))
        .hasSizeGreaterThan(3)
        .extracting(Purchase::day)
        .isSorted()
        .allMatch(day -> day.isBefore(TODAY) && day.isAfter(TODAY.minusDays(360)));
    assertThat(buyer.purchases("sub_1", TODAY))
        .extracting(Purchase::number)
        .doesNotHaveDuplicates();
  }

  @Test
  void whoCameTodayHasNothing() {
    Buyer buyer = new Buyer(12, People.number(12), TODAY);

    assertThat(buyer.purchases("sub_1", TODAY)).isEmpty();
    assertThat(buyer.inquiries("sub_1", TODAY)).isEmpty();
  }

  @Test
  void oneInThreeAsksSomething() {
    LocalDate since = TODAY.minusDays(100);

    assertThat(new Buyer(12, People.number(12), since).inquiries("sub_1", TODAY)).hasSize(1);
    assertThat(new Buyer(13, People.number(13), since).inquiries("sub_1", TODAY)).isEmpty();
  }
}

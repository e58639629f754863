package io.shouyue.stack.seed.shop;

import io.shouyue.stack.seed.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who has bought something.
 *
 * @param number within the made-up people
 * @param since from when on they buy
 */
public record Buyer(int number, Person person, LocalDate since) {
  private static final int DAYS_BETWEEN = 55;
  private static final int FIRST_AFTER = 3;
  private static final int ASKS_AFTER = 12;
  private static final int ASKS_EVERY = 3;
  private static final String[] QUESTIONS = {"商品还有货吗？", "发票怎么开？", "什么时候能送到？", "可以换一个颜色吗？"};

  /** What they ordered before {@code today}, oldest first. */
  List<Purchase> purchases(String subject, LocalDate today) {
    List<Purchase> all = new ArrayList<>();
    LocalDate day = since.plusDays(FIRST_AFTER + number % ASKS_AFTER);
    for (int i = 1; day.isBefore(today); i++) {
      String name = "O%05d-%d".formatted(number, i);
      all.add(new Purchase(name, subject, this, 39 + (number * 37 + i * 91) % 800, day));
      day = day.plusDays(DAYS_BETWEEN + number % ASKS_AFTER);
    }
    return all;
  }

  /** What they asked before {@code today}: most ask nothing. */
  List<Inquiry> inquiries(String subject, LocalDate today) {
    LocalDate day = since.plusDays(ASKS_AFTER);
    if (number % ASKS_EVERY != 0 || !day.isBefore(today)) {
      return List.of();
    }
    String words = QUESTIONS[number / ASKS_EVERY % QUESTIONS.length];
    return List.of(new Inquiry("Q%05d".formatted(number), subject, words, day));
  }
}

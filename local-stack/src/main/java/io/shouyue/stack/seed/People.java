package io.shouyue.stack.seed;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/** Makes up people. The same number always gives the same person. */
public final class People {
  private static final String[] FAMILY = {
    "林", "陈", "周", "许", "沈", "苏", "叶", "程", "唐", "顾", "方", "陆", "江", "夏", "温"
  };
  private static final String[] GIVEN = {
    "若溪", "子墨", "雨桐", "安然", "景行", "知微", "望舒", "清和", "思远", "听澜", "书白", "南乔", "一诺"
  };
  private static final String[] LATIN = {
    "lin", "chen", "zhou", "xu", "shen", "su", "ye", "cheng", "tang", "gu", "fang", "lu", "jiang",
    "xia", "wen"
  };

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  /** Beijing's Dongcheng; with the birthdays below nobody was given these sequence numbers. */
  private static final String REGION = "110101";

  private People() {}

  /** The first of them, in order. */
  public static List<Person> first(int count) {
    return IntStream.range(0, count).mapToObj(People::number).toList();
  }

  /** One of them. */
  public static Person number(int index) {
    int family = index % FAMILY.length;
    String username =
        index < LATIN.length ? LATIN[family] : LATIN[family] + (index / LATIN.length + 1);
    return new Person(
        "shop-" + (10_000 + index),
        username,
        FAMILY[family] + GIVEN[index % GIVEN.length],
        idNumber(index),
        "1990000%04d".formatted(index),
        username + "@mail.invalid");
  }

  /** Somebody else each time, so that a tour can be played twice on one stack. */
  public static Person random(SecureRandom random) {
    Person model = number(random.nextInt(1000));
    String mark = "%08x".formatted(random.nextInt());
    String username = model.username() + "-" + mark;
    return new Person(
        "shop-" + mark,
        username,
        model.name(),
        idNumber(random.nextInt(360), random.nextInt(365), random.nextInt(800)),
        "19900%06d".formatted(random.nextInt(1_000_000)),
        username + "@mail.invalid");
  }

  /** A document number that no other index below eight million has. */
  public static String distinctNumber(int index) {
    return idNumber(index % 360, index / 360 % 28, index / 10_080);
  }

  private static String idNumber(int index) {
    return idNumber(index % 30 * 12 + index % 12, index % 28, index);
  }

  /** Born in one of 360 months from 1970 on; the sequence number meets no special outcome. */
  private static String idNumber(int month, int day, int sequence) {
    String body =
        REGION
            + "%04d%02d%02d".formatted(1970 + month / 12, 1 + month % 12, 1 + day % 28)
            + "%03d".formatted(100 + sequence % 800);
    return body + checkDigit(body);
  }

  /** ISO 7064 MOD 11-2, as GB 11643-1999 uses it. */
  static char checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(body.charAt(i), 10) * WEIGHTS[i];
    }
    return CHECK_DIGITS.charAt(sum % 11);
  }
}

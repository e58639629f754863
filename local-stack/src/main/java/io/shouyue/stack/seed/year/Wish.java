package io.shouyue.stack.seed.year;

import java.util.Arrays;
import java.util.Random;

/** What people ask for that one move answers, and how they put it, as often as it happens. */
enum Wish {
  WHAT_IS_STORED("ACCESS", 14, true, "想知道你们保存了我的哪些信息。"),
  WHO_GOT_IT("ACCESS", 9, true, "请告诉我信息提供给了谁。"),
  OLD_ADDRESS("DELETION", 11, false, "请删除我的旧收货地址。"),
  BROWSING("DELETION", 8, false, "请删除我的浏览记录。"),
  UNWANTED_SMS("COMPLAINT", 10, true, "收到了没有同意过的推广短信。"),
  SLOW_SERVICE("COMPLAINT", 5, true, "客服没有按时答复。"),
  NEW_NUMBER("CORRECTION", 9, false, "我的手机号已更换，请更正。"),
  INVOICE("CORRECTION", 5, false, "更正开票信息。"),
  ORDERS("COPY", 9, true, "请提供我的订单记录副本。"),
  CLAUSE("EXPLANATION", 7, true, "请解释隐私政策第三条。"),
  NO_PROFILE("OBJECTION", 5, false, "不要再给我做个性化推荐。");

  private static final int ALL = Arrays.stream(values()).mapToInt(wish -> wish.often).sum();

  private final String type;
  private final int often;
  private final boolean answerIsAll;
  private final String words;

  Wish(String type, int often, boolean answerIsAll, String words) {
    this.type = type;
    this.often = often;
    this.answerIsAll = answerIsAll;
    this.words = words;
  }

  static Wish some(Random random) {
    int lot = random.nextInt(ALL);
    for (Wish wish : values()) {
      lot -= wish.often;
      if (lot < 0) {
        return wish;
      }
    }
    throw new IllegalStateException("the lots do not add up");
  }

  /** The request's type as on the wire. */
  String type() {
    return type;
  }

  /** Whether nothing has to be carried out once it is granted. */
  boolean answerIsAll() {
    return answerIsAll;
  }

  /** What the person writes; nothing that names them. */
  String words() {
    return words;
  }
}

package io.shouyue.stack.seed;

import java.util.List;

/**
 * A request of the demo: of which type, due when, and how far it has come.
 *
 * @param type as on the wire
 * @param dueIn days from today until the answer is due; {@link #YESTERDAY} for overdue
 * @param moves what staff did with it, in order
 * @param words what the person wrote, without anything that names them
 */
record DemoRequest(String type, int dueIn, List<Move> moves, String words) {
  /** Due on the last working day before today. */
  static final int YESTERDAY = Integer.MIN_VALUE;

  /**
   * A move of the desk.
   *
   * @param name last part of the path
   * @param body as on the wire
   */
  record Move(String name, String body) {}

  private static final Move VERIFY = new Move("verify", "{\"method\":\"ID_CARD_AT_COUNTER\"}");
  private static final Move ASSIGN = new Move("assign", "{}");
  private static final Move ASK_PROOF = new Move("ask-proof", "{}");
  private static final Move AWAIT =
      new Move("await-requester", "{\"question\":\"请问您需要哪一段时间的订单记录？\"}");
  private static final Move RESUME = new Move("resume", "{}");
  private static final Move GRANT = new Move("grant", "{\"text\":\"已按您的请求办理。\"}");
  private static final Move EXECUTED = new Move("executed", "{}");
  private static final Move WITHDRAW = new Move("withdraw", "{}");
  private static final Move REFUSE =
      new Move("refuse", "{\"reason\":\"abusive-repetition\",\"facts\":\"同一内容的请求本月已答复两次。\"}");
  private static final Move PARTLY =
      new Move("grant-partly", "{\"answer\":\"已提供订单记录。\",\"reason\":\"others-data-inseparable\"}");

  /** One of every state that staff can bring about, due from yesterday to in three weeks. */
  static List<DemoRequest> all() {
    return List.of(
        of("ACCESS", YESTERDAY, "想知道你们保存了我的哪些信息。", VERIFY, ASSIGN),
        of("DELETION", YESTERDAY, "请删除我的旧收货地址。"),
        of("COMPLAINT", 0, "收到了没有同意过的推广短信。", VERIFY),
        of("CORRECTION", 1, "我的手机号已更换，请更正。", VERIFY, ASSIGN),
        of("COPY", 2, "请提供我的订单记录副本。", VERIFY, AWAIT),
        of("ACCESS", 3, "请告诉我信息提供给了谁。", ASK_PROOF),
        of("DELETION", 4, "请删除三年前的客服聊天记录。", VERIFY, GRANT),
        of("TRANSFER", 5, "请把我的数据转到另一家平台。", VERIFY),
        of("OBJECTION", 6, "不要再给我做个性化推荐。", VERIFY, ASSIGN),
        of("EXPLANATION", 7, "请解释隐私政策第三条。", VERIFY, GRANT),
        of("ACCESS", 8, "查询我的注册信息。"),
        of("AUTOMATED_DECISION", 9, "请说明为什么给我的价格更高。", VERIFY, ASSIGN),
        of("COPY", 10, "索取个人信息副本。", VERIFY, AWAIT, RESUME),
        of("RESTRICTION", 11, "核对期间请暂停使用我的邮箱。", VERIFY),
        of("CORRECTION", 12, "姓名写错了一个字。", ASK_PROOF),
        of("DELETION", 13, "请删除我的浏览记录。", VERIFY, GRANT, EXECUTED),
        of("ACCESS", 14, "查询登录记录。", VERIFY, REFUSE),
        of("COPY", 15, "索取聊天记录副本。", VERIFY, PARTLY),
        of("NEXT_OF_KIN", 16, "代已故亲属查询账户。", ASK_PROOF),
        of("COMPLAINT", 17, "客服没有按时答复。", VERIFY, ASSIGN),
        of("DELETION", 18, "不再使用，请删除图片。", WITHDRAW),
        of("ACCESS", 19, "查询第三方接收方名单。", VERIFY),
        of("OBJECTION", 20, "拒绝用于统计分析。"),
        of("CORRECTION", 21, "更正开票信息。", VERIFY),
        of("EXPLANATION", 21, "请说明 365 天保留的依据。", VERIFY, GRANT));
  }

  private static DemoRequest of(String type, int dueIn, String words, Move... moves) {
    return new DemoRequest(type, dueIn, List.of(moves), words);
  }
}

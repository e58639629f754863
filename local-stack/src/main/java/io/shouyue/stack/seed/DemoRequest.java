package io.shouyue.stack.seed;

import static io.shouyue.stack.seed.DeskMove.APPROVE;
import static io.shouyue.stack.seed.DeskMove.ASK_PROOF;
import static io.shouyue.stack.seed.DeskMove.ASSIGN;
import static io.shouyue.stack.seed.DeskMove.AWAIT;
import static io.shouyue.stack.seed.DeskMove.EXECUTED;
import static io.shouyue.stack.seed.DeskMove.GRANT;
import static io.shouyue.stack.seed.DeskMove.PARTLY;
import static io.shouyue.stack.seed.DeskMove.REFUSE;
import static io.shouyue.stack.seed.DeskMove.RESUME;
import static io.shouyue.stack.seed.DeskMove.WITHDRAW;

import java.util.List;

/**
 * A request of the demo: of which type, due when, and how far it has come.
 *
 * @param type as on the wire
 * @param dueIn days from today until the answer is due; {@link #YESTERDAY} for overdue, {@link
 *     #LATEST} for what came in today
 * @param proven whether identity was checked as it came in
 * @param moves what staff did with it, in order
 * @param words what the person wrote, without anything that names them
 */
public record DemoRequest(
    String type, int dueIn, boolean proven, List<DeskMove> moves, String words) {
  /** Due on the last working day before today. */
  public static final int YESTERDAY = Integer.MIN_VALUE;

  /** Due as late as a request that comes in today, in about three weeks. */
  public static final int LATEST = Integer.MAX_VALUE;

  /** The place of a request that nobody has moved yet and that its person files twice. */
  public static final int REPEATED = 2;

  /**
   * Every state that staff can bring about, due from yesterday to in three weeks. Who came in
   * without proof came in lately, so that asking for it now keeps the promise to ask within one
   * working day; what is broken are the two that nobody answered by yesterday.
   */
  public static List<DemoRequest> all() {
    return List.of(
        proven("ACCESS", YESTERDAY, "想知道你们保存了我的哪些信息。", ASSIGN),
        proven("DELETION", YESTERDAY, "请删除我的旧收货地址。"),
        proven("COMPLAINT", 0, "收到了没有同意过的推广短信。"),
        proven("CORRECTION", 1, "我的手机号已更换，请更正。", ASSIGN),
        proven("COPY", 2, "请提供我的订单记录副本。", AWAIT),
        proven("ACCESS", 3, "请告诉我信息提供给了谁。"),
        proven("DELETION", 4, "请删除三年前的客服聊天记录。", GRANT),
        proven("TRANSFER", 5, "请把我的数据转到另一家平台。"),
        proven("OBJECTION", 6, "不要再给我做个性化推荐。", ASSIGN),
        proven("EXPLANATION", 7, "请解释隐私政策第三条。", GRANT),
        proven("ACCESS", 8, "查询我的注册信息。", GRANT, EXECUTED),
        proven("AUTOMATED_DECISION", 9, "请说明为什么给我的价格更高。", ASSIGN),
        proven("COPY", 10, "索取个人信息副本。", AWAIT, RESUME),
        proven("RESTRICTION", 11, "核对期间请暂停使用我的邮箱。"),
        proven("CORRECTION", 12, "姓名写错了一个字。", GRANT),
        proven("DELETION", 13, "请删除我的浏览记录。", GRANT, EXECUTED),
        proven("ACCESS", 14, "查询登录记录。", REFUSE, APPROVE),
        proven("COPY", 15, "索取聊天记录副本。", PARTLY),
        proven("EXPLANATION", 16, "请说明“合作伙伴”指哪些公司。", ASSIGN),
        proven("COMPLAINT", 17, "客服没有按时答复。", ASSIGN),
        proven("DELETION", 18, "不再使用，请删除图片。", WITHDRAW),
        proven("ACCESS", 19, "查询第三方接收方名单。"),
        of("NEXT_OF_KIN", 20, "代已故亲属查询账户。", ASK_PROOF),
        of("CORRECTION", LATEST, "更正开票信息。", ASK_PROOF),
        of("OBJECTION", LATEST, "拒绝用于统计分析。"),
        proven("EXPLANATION", LATEST, "请说明 365 天保留的依据。", GRANT));
  }

  /** The same, filed once more today by the same person, and seen to be a duplicate. */
  DemoRequest repeatedToday(String id) {
    return new DemoRequest(type, LATEST, true, List.of(DeskMove.duplicateOf(id)), words);
  }

  private static DemoRequest of(String type, int dueIn, String words, DeskMove... moves) {
    return new DemoRequest(type, dueIn, false, List.of(moves), words);
  }

  private static DemoRequest proven(String type, int dueIn, String words, DeskMove... moves) {
    return new DemoRequest(type, dueIn, true, List.of(moves), words);
  }
}

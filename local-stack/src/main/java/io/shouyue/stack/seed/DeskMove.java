package io.shouyue.stack.seed;

import io.shouyue.stack.Json;
import java.util.Map;

/**
 * A move of the desk on a request.
 *
 * @param name last part of the path
 * @param body as on the wire
 * @param byOfficer whether the data protection officer makes it: alone in having the right, or as
 *     the second of two people
 */
public record DeskMove(String name, String body, boolean byOfficer) {
  /** Staff take it on. */
  public static final DeskMove ASSIGN = agents("assign", "{}");

  /** The person is told which proof is missing. */
  public static final DeskMove ASK_PROOF = agents("ask-proof", "{}");

  /** Identity was checked after the request had come in. */
  public static final DeskMove VERIFY = agents("verify", "{\"method\":\"ID_CARD_AT_COUNTER\"}");

  /** The person is asked something. */
  public static final DeskMove AWAIT =
      agents("await-requester", "{\"question\":\"请问您需要哪一段时间的订单记录？\"}");

  /** The person answered. */
  public static final DeskMove RESUME = agents("resume", "{}");

  /** All of it is granted. */
  public static final DeskMove GRANT = agents("grant", "{\"text\":\"已按您的请求办理。\"}");

  /** A cancellation is granted. */
  public static final DeskMove CANCEL = new DeskMove("grant", "{}", true);

  /** Part of it is granted. */
  public static final DeskMove PARTLY =
      agents("grant-partly", "{\"answer\":\"已提供订单记录。\",\"reason\":\"others-data-inseparable\"}");

  /** What was granted is done. */
  public static final DeskMove EXECUTED = agents("executed", "{}");

  /** A refusal is proposed. */
  public static final DeskMove REFUSE =
      agents("refuse", "{\"reason\":\"abusive-repetition\",\"facts\":\"同一内容的请求本月已答复两次。\"}");

  /** The second person agrees to the refusal. */
  public static final DeskMove APPROVE = new DeskMove("refusal/approve", "{}", true);

  /** The person wants nothing any more. */
  public static final DeskMove WITHDRAW = agents("withdraw", "{}");

  /** It repeats the other one. */
  public static DeskMove duplicateOf(String id) {
    return agents("mark-duplicate", Json.text(Map.of("of", id)));
  }

  private static DeskMove agents(String name, String body) {
    return new DeskMove(name, body, false);
  }
}

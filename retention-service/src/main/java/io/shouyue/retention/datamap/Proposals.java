package io.shouyue.retention.datamap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what becomes of a column, by its name and by a sample of its values, and says why (the
 * treatments that count as anonymising are those of docs/retention.md).
 */
final class Proposals {
  private static final String NOTHING_SEEN = "nothing-seen";

  private static final double MOSTLY = 0.6;

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              DataKind.ID_NUMBER,
              "id_?(card|num|no)|identity|shenfen|证件|身份证",
              "[1-9]\\d{16}[\\dXx]"),
          new Rule(DataKind.MOBILE, "mobile|phone|tel|shouji|手机|电话", "(\\+?86)?1[3-9]\\d{9}"),
          new Rule(DataKind.EMAIL, "e_?mail|邮箱", "[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
          new Rule(DataKind.BANK_CARD, "bank_?(card|account)|card_?no|银行卡|账号", "62\\d{14,17}"),
          new Rule(DataKind.IP, "(^|_)ip(_|$)|ip_?addr", "(\\d{1,3}\\.){3}\\d{1,3}"),
          new Rule(DataKind.DEVICE, "imei|idfa|oaid|device|mac_?addr|cookie|openid|unionid", null),
          new Rule(DataKind.BIOMETRIC, "face|finger|voice|iris|biometric", null),
          new Rule(DataKind.BIRTH_DATE, "birth|dob|生日|出生", null),
          new Rule(DataKind.ADDRESS, "addr|street|地址|住址", ".*(省|市|区|县|路|号).*"),
          new Rule(DataKind.GENDER, "gender|sex|性别", null),
          new Rule(DataKind.REGION, "city|province|region|district|postcode|zip|城市|省份", null),
          new Rule(
              DataKind.ACCOUNT_ID,
              "user_?(id|no|name)|account|member|customer_?(id|no)|login|nick|subject",
              null),
          new Rule(
              DataKind.NAME,
              "(real|full|contact|receiver|buyer|first|last|payee)?_?name$|姓名|联系人|收货人",
              null),
          new Rule(
              DataKind.FREE_TEXT,
              "note|remark|comment|content|body|message|description|subject_line|text|备注|内容",
              null),
          new Rule(DataKind.MONEY, "amount|price|total|fee|money|balance|金额", null),
          new Rule(DataKind.TIME, "time|date|_at$|_on$", null));

  private Proposals() {}

  private record Rule(DataKind kind, Pattern name, @Nullable Pattern content) {
    Rule(DataKind kind, String name, @Nullable String content) {
      this(kind, Pattern.compile(name), content == null ? null : Pattern.compile(content));
    }

    boolean names(String column) {
      return name.matcher(column).find();
    }

    boolean matches(List<String> values) {
      if (content == null || values.isEmpty()) {
        return false;
      }
      long hits = values.stream().filter(value -> content.matcher(value.strip()).matches()).count();
      return hits >= MOSTLY * values.size();
    }
  }

  /**
   * What a column seems to hold, what is proposed and why.
   *
   * @param reason a code: {@code nothing-seen}, or {@code by-name}, {@code by-content} or {@code
   *     by-type}, with {@code -and-key} behind it for the primary key of a row of its own
   */
  record Proposal(
      DataKind data, Treatment treatment, @Nullable Generalisation generalisation, String reason) {}

  /**
   * Proposes for one column.
   *
   * @param values some of its values that are not null
   */
  static Proposal of(String column, ColumnType type, List<String> values, boolean key) {
    String name = column.toLowerCase(Locale.ROOT);
    Optional<Rule> byContent =
        type == ColumnType.TEXT || type == ColumnType.OTHER
            ? RULES.stream().filter(rule -> rule.matches(values)).findFirst()
            : Optional.empty();
    if (byContent.isPresent()) {
      return proposal(byContent.get().kind(), type, key, "content");
    }
    return RULES.stream()
        .filter(rule -> rule.names(name) && fits(rule.kind(), type))
        .findFirst()
        .map(rule -> proposal(rule.kind(), type, key, "name"))
        .orElseGet(() -> unnamed(type, values));
  }

  private static Proposal unnamed(ColumnType type, List<String> values) {
    return switch (type) {
      case DATE, TIMESTAMP -> proposal(DataKind.TIME, type, false, "type");
      case TEXT ->
          values.stream().anyMatch(value -> value.length() > 40)
              ? proposal(DataKind.FREE_TEXT, type, false, "content")
              : new Proposal(DataKind.OTHER, Treatment.KEEP, null, NOTHING_SEEN);
      case INTEGER, DECIMAL, OTHER ->
          new Proposal(DataKind.OTHER, Treatment.KEEP, null, NOTHING_SEEN);
    };
  }

  private static boolean fits(DataKind kind, ColumnType type) {
    return switch (kind) {
      case TIME -> type == ColumnType.DATE || type == ColumnType.TIMESTAMP;
      case MONEY -> type == ColumnType.DECIMAL || type == ColumnType.INTEGER;
      case BIRTH_DATE -> type != ColumnType.DECIMAL;
      case NAME, FREE_TEXT, ADDRESS, EMAIL -> type == ColumnType.TEXT;
      default -> true;
    };
  }

  private static Proposal proposal(DataKind kind, ColumnType type, boolean key, String by) {
    String reason = "by-" + by;
    if (key) {
      return new Proposal(kind, Treatment.KEEP, null, reason + "-and-key");
    }
    return switch (kind) {
      case ACCOUNT_ID ->
          new Proposal(
              kind,
              type == ColumnType.TEXT ? Treatment.RANDOM_TOKEN : Treatment.NULL,
              null,
              reason);
      case BIRTH_DATE ->
          new Proposal(kind, Treatment.GENERALISE, Generalisation.FIVE_YEARS, reason);
      case TIME -> new Proposal(kind, Treatment.GENERALISE, Generalisation.MONTH, reason);
      case MONEY -> new Proposal(kind, Treatment.GENERALISE, Generalisation.MONEY_BAND, reason);
      case ADDRESS -> new Proposal(kind, Treatment.GENERALISE, Generalisation.CITY, reason);
      case REGION, GENDER, OTHER -> new Proposal(kind, Treatment.KEEP, null, reason);
      case NAME, ID_NUMBER, MOBILE, EMAIL, BANK_CARD, IP, DEVICE, BIOMETRIC, FREE_TEXT ->
          new Proposal(kind, Treatment.NULL, null, reason);
    };
  }
}

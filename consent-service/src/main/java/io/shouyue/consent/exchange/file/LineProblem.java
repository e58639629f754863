package io.shouyue.consent.exchange.file;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;

/** Why a line is not imported. The code is part of the public surface. */
public enum LineProblem {
  NOT_UTF8("not-utf-8", "不是有效的 UTF-8 文本", "Not UTF-8"),
  LINE_TOO_LONG("line-too-long", "单行过长", "Longer than such a line may be"),
  NOT_JSON("not-json", "不是 JSON 对象", "Not a JSON object"),
  QUOTES_BROKEN("quotes-broken", "引号不完整", "Quotes are not as RFC 4180 has them"),
  COLUMN_COUNT("column-count", "列数与表头不同", "Not as many columns as the header names"),
  UNKNOWN_FIELD("unknown-field", "没有该字段", "There is no such field"),
  MISSING("missing", "缺少该字段", "This field is missing"),
  INVALID_VALUE("invalid-value", "字段值不正确", "This is no possible value"),
  RECORD_UNKNOWN("record-unknown", "没有该类记录", "There is no such kind of record"),
  IN_THE_FUTURE("in-the-future", "时间晚于现在", "This has not happened yet"),
  SUBJECT_MISMATCH(
      "subject-mismatch", "两个标识指向不同的主体", "The two identifiers name different subjects"),
  SUBJECT_NOT_ACTIVE("subject-not-active", "账号已注销或被保留", "The account is cancelled or held"),
  PURPOSE_UNKNOWN("purpose-unknown", "没有该处理目的或版本", "There is no such purpose or version"),
  NOT_CONSENT_BASED(
      "not-consent-based", "该目的不以同意为依据，只能告知", "This purpose does not rest on consent"),
  CHOICE_NOT_POSSIBLE(
      "choice-not-possible", "该目的需要同意或拒绝", "This purpose is to be given or declined"),
  POLICY_UNKNOWN("policy-unknown", "没有该已发布的政策", "There is no such published policy"),
  CONFLICTING_LINE(
      "conflicting-line", "与同一时刻的另一记录矛盾", "Another record says otherwise of the same moment"),
  ANSWERED_HERE(
      "answered-here", "本人此前已在此处作出选择", "The person answered here before that; that stands"),
  DIFFERS("differs", "已有不同内容的同名记录", "There is one of that name with other content"),
  OFFICER_ONLY(
      "officer-only", "仅限负责人导入", "Only the officer lays down policies, purposes and recipients"),
  NOT_PROCESSED("not-processed", "处理时出错", "Something went wrong on our side");

  private final String code;
  private final LocalText title;

  LineProblem(String code, String zh, String en) {
    this.code = code;
    this.title = new LocalText(zh, en);
  }

  /** Stable, kebab-case. */
  public String code() {
    return code;
  }

  /** One short sentence. */
  public String title(Language language) {
    return title.in(language);
  }

  /** The problem of that code. */
  public static LineProblem of(String code) {
    for (LineProblem problem : values()) {
      if (problem.code.equals(code)) {
        return problem;
      }
    }
    throw new IllegalArgumentException("no such problem");
  }
}

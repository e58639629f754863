package io.shouyue.retention.error;

import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.error.ErrorEntry;

/** Errors of retention-service beyond the common ones. */
@SuppressWarnings("ImmutableEnumChecker") // a text is two strings
public enum RetentionError implements ErrorCode {
  ILLEGAL_MOVE("illegal-move", 409, "当前状态下不能执行此操作", "This move is not legal in the present state"),
  NOT_PROMISED(
      "not-promised", 409, "没有条款允许暂停或延长期限", "No clause allows this clock to pause or be extended"),
  REASON_NOT_IN_CATALOGUE(
      "reason-not-in-catalogue", 422, "拒绝理由不在法定目录中", "This is not one of the lawful reasons"),
  ONLY_PARTIAL(
      "only-partial",
      422,
      "该理由只能部分同意并限制处理，不能全部拒绝",
      "For this reason a request is granted partly and the data restricted, never refused whole"),
  IDENTITY_NOT_PROVEN(
      "identity-not-proven", 409, "请求人身份尚未核实", "The requester's identity is not proven yet"),
  SUBJECT_NEEDED("subject-needed", 422, "请求尚未对应到具体个人", "No person stands behind this request yet"),
  NOT_A_DUPLICATE(
      "not-a-duplicate",
      422,
      "不是同一人同类型、更早收到的未结请求",
      "That is no earlier open request of the same person and kind"),
  CANCELLATION_OPEN(
      "cancellation-open", 409, "已有一项注销请求正在处理", "A cancellation is already under way"),
  HELD("held", 403, "数据处于注销后的保留期，不可读取", "The data are held after cancellation and cannot be read"),
  TWO_PEOPLE("two-people", 409, "须由另一人批准", "Someone else has to approve this"),
  BREAK_GLASS_CLOSED(
      "break-glass-closed",
      409,
      "该紧急调阅申请已处理或已过期",
      "This break-glass request is decided or has run out"),
  FIELD_NOT_HELD("field-not-held", 422, "该字段未被保留", "This field is not held"),
  NOT_EXCEEDING(
      "not-exceeding",
      409,
      "该字段的保留期未超过依据，无须决定",
      "This line does not exceed its basis; there is nothing to decide"),
  ALREADY_DECIDED("already-decided", 409, "已作出决定", "This has been decided"),
  FORMAT_NOT_OFFERED(
      "format-not-offered", 422, "暂不支持该导出格式", "This export format is not offered yet"),
  PROMISE_TOO_WEAK(
      "promise-too-weak",
      422,
      "承诺不得弱于法律或标准的要求",
      "A promise may not give people less than law or standard does"),
  NOTHING_PROPOSED("nothing-proposed", 409, "没有待批准的拒绝建议", "No refusal waits for approval"),
  FILE_TYPE_NOT_ALLOWED(
      "file-type-not-allowed",
      422,
      "仅接受 PDF、PNG、JPEG 或纯文本文件",
      "Only PDF, PNG, JPEG and plain text are taken"),
  TOO_MANY_FILES("too-many-files", 409, "附件数量已达上限", "This request has all the files it can"),
  WRONG_CODE(
      "wrong-code",
      422,
      "提取码不正确或已失效，请重新获取",
      "That code is wrong or no longer valid; ask for another"),
  FUTURE_DATE("future-date", 422, "日期不能晚于现在", "This lies in the future"),
  LEGAL_HOLD_RELEASED("legal-hold-released", 409, "该法律保全已解除", "This legal hold has been released"),
  REVIEW_DATE(
      "review-date",
      422,
      "复核日期须在明天至一年之内",
      "A legal hold is reviewed on a day from tomorrow to a year from now"),
  RUN_UNDER_WAY("run-under-way", 409, "已有一次执行正在进行", "A run is already under way"),
  RUN_OVER("run-over", 409, "该次执行已结束", "This run is over"),
  SOURCE_UNREACHABLE("source-unreachable", 503, "无法连接数据源", "The data source cannot be reached"),
  SOURCE_FAILED("source-failed", 503, "数据源未能完成操作", "The data source did not do it"),
  SOURCE_EXISTS("source-exists", 409, "已有同名数据源", "There is a data source of that code"),
  DRIVER_MISSING(
      "driver-missing", 422, "运行环境中没有该数据库的驱动程序", "No driver for this database is installed"),
  NOT_DISCOVERED(
      "not-discovered", 422, "该表或列未在数据源中发现", "Discovery has not found this table or column"),
  HOST_NOT_ALLOWED(
      "host-not-allowed", 422, "运维人员未允许访问该地址", "The operator has not allowed calls to this host"),
  NOT_ACKNOWLEDGED(
      "not-acknowledged", 503, "该系统尚未确认完成", "The system has not said yet that it is done"),
  SCHEMA_CHANGED(
      "schema-changed",
      409,
      "数据源的表结构已变更，请重新发现并确认处理方式",
      "The tables have changed; discover them again and look at the treatments"),
  IDENTIFIER_LEFT(
      "identifier-left",
      409,
      "处理后仍可找到该个人的标识信息",
      "Something that identifies the person is still there"),
  REFERENCE_UNKNOWN(
      "reference-unknown",
      409,
      "不知道该个人在网站中的用户标识",
      "The website's own id of this person is not known"),
  AUTHORITY_NOT_TOLD("authority-not-told", 409, "尚未向主管部门报告", "The authority has not been told yet"),
  PEOPLE_NOT_TOLD(
      "people-not-told",
      409,
      "尚未告知受影响的个人，也无经批准的不予告知决定",
      "People affected are not told yet, and nobody decided that they need not be"),
  NOTICE_INCOMPLETE(
      "notice-incomplete",
      409,
      "告知内容不完整：须写明情况、影响、措施、自我防护建议和补救措施",
      "A notice says what happened, its effect, measures, advice and remedy; a part is missing"),
  PORTABILITY_CONDITION_UNMET(
      "portability-condition-unmet",
      409,
      "个人信息转移的条件尚未全部满足",
      "Not every condition of a transfer is met"),
  PORTABILITY_CONDITIONS_MET(
      "portability-conditions-met",
      409,
      "转移的条件均已满足或尚未核查，不能以此拒绝",
      "No condition of the transfer was found unmet, so that is no reason to refuse"),
  FEE_NOT_ALLOWED(
      "fee-not-allowed",
      409,
      "仅对明显超出合理次数的转移请求可收取必要费用",
      "A fee is lawful only for transfers asked clearly too often"),
  FEE_OPEN("fee-open", 409, "请求人尚未接受费用", "The requester has not accepted the fee yet"),
  REVIEW_MISSING(
      "review-missing", 409, "自动化决策须先由人工复核", "Somebody has to review the automated decision first"),
  STANDING_UNPROVEN(
      "standing-unproven",
      409,
      "代他人提出请求的资格尚未证明",
      "What entitles the requester to ask for somebody else is not proven"),
  NO_SUCH_CONFLICT("no-such-conflict", 404, "没有这样的规则冲突", "No rules conflict in this way");

  private final ErrorEntry entry;

  RetentionError(String code, int status, String zh, String en) {
    this.entry = new ErrorEntry(code, status, zh, en);
  }

  @Override
  public ErrorEntry entry() {
    return entry;
  }
}

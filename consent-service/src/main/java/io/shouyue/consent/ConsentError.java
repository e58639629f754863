package io.shouyue.consent;

import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.error.ErrorEntry;

/** What only this service refuses, and in which words. */
public enum ConsentError implements ErrorCode {
  SEPARATE_CONSENT_BUNDLED(
      "separate-consent-bundled",
      422,
      "需要单独同意的目的不能与其他选择一并提交",
      "A purpose that needs separate consent cannot share an act with anything else"),
  NOT_CONSENT_BASED(
      "not-consent-based",
      422,
      "该目的不以同意为依据，只能告知和知悉",
      "This purpose does not rest on consent; it is told and acknowledged"),
  NOT_IN_NOTICE("not-in-notice", 422, "该目的不在所展示的告知中", "This purpose was not in the notice"),
  CHOICE_NOT_POSSIBLE(
      "choice-not-possible", 422, "该目的需要同意或拒绝", "This purpose is to be given or declined"),
  GUARDIAN_REQUIRED(
      "guardian-required", 422, "不满十四周岁的未成年人需要监护人同意", "Under 14 a guardian has to consent"),
  GUARDIAN_NOT_VERIFIED(
      "guardian-not-verified", 422, "监护关系尚未核验", "The guardian has not been verified"),
  CHILD_READ_UNAPPROVED(
      "child-read-unapproved",
      403,
      "查阅不满十四周岁未成年人的信息须经他人批准",
      "Reading of a child under 14 needs another person's approval"),
  SECOND_PERSON("second-person-needed", 409, "须由另一人批准", "Somebody else has to approve this"),
  ASSESSMENT_MISSING(
      "assessment-missing",
      422,
      "公布前须附个人信息保护影响评估",
      "Its impact has to be assessed before it is published"),
  TRANSFER_TOO_LATE(
      "transfer-too-late",
      422,
      "须在转移之日前告知",
      "People are told before the day on which their data pass on"),
  PURPOSE_UNKNOWN("purpose-unknown", 422, "没有该处理目的", "There is no such purpose"),
  MATERIAL_CHANGE_VISIBLE(
      "material-change-visible",
      422,
      "该版本不只改了文字，须作为重大变更发布",
      "This version changes more than words; publish it as a material change"),
  EFFECTIVE_TOO_EARLY(
      "effective-too-early",
      422,
      "不能早于已发布的上一版本生效",
      "It cannot take effect before the version it follows"),
  NOTHING_LEFT(
      "nothing-left", 422, "去除不安全的内容后没有文字", "Nothing is left once what is unsafe is taken out"),
  POLICY_UNKNOWN("policy-unknown", 422, "没有该政策", "There is no such policy"),
  EVIDENCE_REQUIRED("evidence-required", 422, "代为办理需要附上凭据", "Acting for someone needs evidence"),
  SUBJECT_REQUIRED("subject-required", 422, "需要指明个人信息主体", "A subject has to be named"),
  NOTICE_EXPIRED("notice-expired", 409, "告知已过期，请重新获取", "The notice has expired; ask for a new one"),
  NOTICE_ANSWERED("notice-answered", 409, "该告知已作出其他答复", "The notice was answered differently"),
  NOTICE_OF_ANOTHER(
      "notice-of-another-subject", 409, "该告知属于其他主体", "The notice was served for someone else"),
  SUBJECT_NOT_ACTIVE("subject-not-active", 409, "账号已注销或被保留", "The account is cancelled or held"),
  ILLEGAL_MOVE("illegal-move", 409, "当前状态不允许此变更", "The present state does not allow this"),
  DRAFT_EXISTS("draft-exists", 409, "已存在草稿", "There is a draft already"),
  NO_DRAFT(
      "no-draft", 409, "没有可编辑的草稿，已发布的内容不可更改", "Published content never changes; there is no draft"),
  ALREADY_EXISTS("already-exists", 409, "已存在同名内容", "This exists already"),
  POLICY_NOT_PUBLISHED("policy-not-published", 409, "政策尚未发布", "The policy is not published yet"),
  NOT_STOPPABLE(
      "not-stoppable",
      422,
      "该目的依法或为提供服务所必需，不能退订",
      "Messages of this purpose are a legal duty or part of the service and cannot be stopped"),
  STOPPED_BY_PERSON(
      "stopped-by-person",
      409,
      "本人已停止以此目的使用该联系方式",
      "Its owner has stopped the use of this contact for this purpose"),
  RELEASE_NOT_COVERED(
      "release-not-covered",
      409,
      "所依据的理由不足以支持提供该联系方式",
      "The ground does not cover giving this contact away"),
  ENDPOINT_DISABLED(
      "endpoint-disabled", 409, "该通知地址已停用，请先启用", "This endpoint is disabled; enable it first"),
  ADDRESS_REFUSED(
      "address-refused",
      422,
      "不能向该地址发送通知，请使用公网 https 地址",
      "Nothing can be sent to this address; use a public https address");

  private final ErrorEntry entry;

  ConsentError(String code, int status, String zh, String en) {
    this.entry = new ErrorEntry(code, status, zh, en);
  }

  @Override
  public ErrorEntry entry() {
    return entry;
  }
}

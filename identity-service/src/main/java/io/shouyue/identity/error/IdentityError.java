package io.shouyue.identity.error;

import io.shouyue.platform.error.ErrorCode;
import io.shouyue.platform.error.ErrorEntry;

/** The error catalogue of identity-service. */
public enum IdentityError implements ErrorCode {
  METHOD_NOT_OFFERED(
      "method-not-offered", 422, "本站暂不提供此核验方式", "This way of verifying is not offered here"),
  HELD(
      "held",
      403,
      "该账号已注销，数据仅依法保存，不得读取",
      "The account is cancelled; its data are only kept by law and cannot be read"),
  SUBJECT_CANCELLED(
      "subject-cancelled",
      409,
      "该账号已申请注销，不能再修改",
      "The account is being cancelled and cannot change"),
  ILLEGAL_MOVE(
      "illegal-move", 409, "当前状态不允许此操作", "This move is not possible from the present state"),
  SITE_EXISTS("site-exists", 409, "该站点代码已被使用", "A site with this code exists already"),
  USERNAME_TAKEN("username-taken", 409, "该用户名已被使用", "This user name is taken"),
  PASSWORD_REFUSED("password-refused", 422, "密码不符合安全要求", "The password does not meet the rules"),
  PASSWORD_REUSED(
      "password-reused",
      422,
      "该密码近期使用过，或就是当前密码",
      "This password was used lately, or is the present one"),
  VERIFICATION_LIMIT(
      "verification-limit",
      429,
      "今日核验次数已用完，请明天再试",
      "No more verifications today; try again tomorrow"),
  STEP_UP_LIMIT(
      "step-up-limit", 429, "今日身份确认次数已用完，请明天再试", "No more attempts today; try again tomorrow"),
  LOGIN_NOT_FRESH(
      "login-not-fresh",
      409,
      "登录时间已久，请重新登录后再试",
      "The sign-in is too long ago; sign in again and retry"),
  CODE_LIMIT("code-limit", 429, "验证码发送过于频繁，请稍后再试", "Too many codes were sent; try again later"),
  NOTHING_HELD(
      "nothing-held", 409, "没有可用于确认身份的已存信息", "Nothing is held that could prove the identity"),
  BREAK_GLASS_ONLY(
      "break-glass-only", 409, "仅被冻结保存的记录可以应急查阅", "Only a held record is opened this way"),
  SEPARATE_CONSENT_MISSING(
      "separate-consent-missing",
      409,
      "缺少所需的单独同意，请先征得同意或改用其他核验方式",
      "A separate consent is missing; ask for it first, or take another way"),
  IDENTITY_IN_USE(
      "identity-in-use",
      409,
      "该身份已用于本站的另一账号",
      "Another account of this site has this identity already"),
  IDENTITY_CHANGE_NEEDED(
      "identity-change-needed",
      409,
      "该账号已认证为其他身份，须先申请变更",
      "This account is verified as somebody else; ask for a change first"),
  CHANGE_OPEN("change-open", 409, "已有一项身份变更正在进行", "A change of the identity is open already"),
  CHANGE_TOO_SOON(
      "change-too-soon",
      409,
      "距上次身份变更时间过短，请稍后再申请",
      "The identity changed a short while ago; ask again later"),
  PROOF_MISSING(
      "proof-missing",
      409,
      "请先验证原认证证件号码",
      "Prove the present identity first by repeating its number"),
  VERIFICATION_OPEN(
      "verification-open",
      409,
      "已有一项企业核验正在进行，请先完成或等待其结束",
      "A verification of an enterprise is open already; finish it or let it end"),
  GUARDIAN_REQUIRED(
      "guardian-required",
      409,
      "未满十四周岁，须先由监护人核验并同意",
      "A child under 14 needs a verified guardian first"),
  GUARDIAN_UNVERIFIED(
      "guardian-unverified",
      409,
      "监护人须为另一位已完成实名核验的成年人",
      "The guardian must be another person, verified and an adult"),
  NOT_A_CHILD(
      "not-a-child", 409, "已满十四周岁，无需监护人", "This person has turned 14 and needs no guardian"),
  IMAGE_REFUSED(
      "image-refused",
      422,
      "图片无法使用，请重新拍摄并上传",
      "This picture cannot be used; take it again and send it as it is"),
  AMOUNT_WRONG("amount-wrong", 422, "金额不正确", "This is not the amount that was paid"),
  TWO_PEOPLE("two-people", 409, "须由另一人批准", "Someone else has to approve this"),
  NOTHING_TO_PAY("nothing-to-pay", 409, "没有待付款的核验", "No verification waits for a payment"),
  HANDOFF_ENDED(
      "handoff-ended",
      410,
      "该链接已使用或已过期，请回到网站重新进入",
      "This link was used or has expired; go back to the website and enter again"),
  FILE_ENDED("file-ended", 410, "账户信息已删除，付款文件不再提供", "The bank data are erased; the file is gone");

  private final ErrorEntry entry;

  IdentityError(String code, int status, String zh, String en) {
    this.entry = new ErrorEntry(code, status, zh, en);
  }

  @Override
  public ErrorEntry entry() {
    return entry;
  }
}

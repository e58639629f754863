package io.shouyue.retention.request;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import java.util.Arrays;
import java.util.Locale;

/** The only reasons for which a request may be refused (PIPL 50), each with its articles. */
@SuppressWarnings("ImmutableEnumChecker") // a text is two strings
public enum RefusalReason {
  IDENTITY_NOT_PROVABLE(
      "个人信息保护法 第五十条",
      "Personal Information Protection Law, Article 50",
      "无法核实请求人身份",
      "The requester's identity cannot be proven"),
  SECRECY_OR_STATE_DUTY(
      "个人信息保护法 第十八条、第三十五条、第四十五条",
      "Personal Information Protection Law, Articles 18, 35 and 45",
      "法律、行政法规规定应当保密，或者告知将妨碍国家机关履行法定职责",
      "The law demands secrecy, or a state organ's duty would be impeded"),
  STATUTORY_PERIOD_OR_TECHNICALLY_HARD(
      "个人信息保护法 第四十七条",
      "Personal Information Protection Law, Article 47",
      "法定保存期限未届满或者删除在技术上难以实现，将停止除存储和采取必要安全保护措施之外的处理",
      "A statutory period runs or deletion is technically hard: processing is restricted instead"),
  PORTABILITY_CONDITION_UNMET(
      "网络数据安全管理条例 第二十五条",
      "Regulation on Network Data Security Management, Article 25",
      "不符合个人信息转移的条件",
      "A condition for the transfer is not met"),
  OTHERS_DATA_INSEPARABLE(
      "个人信息保护法 第四十五条、网络数据安全管理条例 第二十五条",
      "Personal Information Protection Law, Article 45; Regulation on Network Data Security Management, Article 25",
      "他人的个人信息无法分离",
      "Other people's data cannot be separated"),
  ABUSIVE_REPETITION(
      "网络数据安全管理条例 第二十三条",
      "Regulation on Network Data Security Management, Article 23",
      "明显滥用的重复请求（附证据）",
      "Clearly abusive repetition, with evidence"),
  DECEASED_ARRANGED_OTHERWISE(
      "个人信息保护法 第四十九条",
      "Personal Information Protection Law, Article 49",
      "死者生前另有安排",
      "The deceased arranged otherwise"),
  RELATIVE_WITHOUT_OWN_INTEREST(
      "个人信息保护法 第四十九条",
      "Personal Information Protection Law, Article 49",
      "近亲属没有自身的合法、正当利益",
      "The relative has no lawful interest of their own"),
  WE_ARE_PROCESSOR(
      "个人信息保护法 第二十一条",
      "Personal Information Protection Law, Article 21",
      "我们受托处理，请求已转交个人信息处理者",
      "We process on behalf of another, to whom this was forwarded"),
  ALREADY_ANONYMISED(
      "个人信息保护法 第四条",
      "Personal Information Protection Law, Article 4",
      "数据已经匿名化",
      "The data are already anonymised");

  private final LocalText articles;
  private final LocalText text;

  RefusalReason(String articlesZh, String articlesEn, String zh, String en) {
    this.articles = new LocalText(articlesZh, articlesEn);
    this.text = new LocalText(zh, en);
  }

  /**
   * Reads a code.
   *
   * @throws RetentionException {@code reason-not-in-catalogue}
   */
  public static RefusalReason of(String code) {
    return Arrays.stream(values())
        .filter(reason -> reason.code().equals(code) || reason.name().equals(code))
        .findFirst()
        .orElseThrow(() -> new RetentionException(RetentionError.REASON_NOT_IN_CATALOGUE));
  }

  /** The kebab-case name on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The law and its articles. */
  public LocalText articles() {
    return articles;
  }

  public LocalText text() {
    return text;
  }

  /** A reason that leaves the data restricted is never a whole refusal. */
  public boolean isOnlyPartial() {
    return this == STATUTORY_PERIOD_OR_TECHNICALLY_HARD;
  }
}

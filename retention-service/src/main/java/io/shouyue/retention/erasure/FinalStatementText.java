package io.shouyue.retention.erasure;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.hold.BreakGlass;
import io.shouyue.retention.hold.BreakGlassReason;
import io.shouyue.retention.site.Site;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The words of the final statement.
 *
 * @param result what may be said of what stays, as on the certificate
 * @param openings all of the hold; those that nobody approved or that an order keeps secret are
 *     left out
 */
record FinalStatementText(
    Language language,
    Site site,
    Certificate certificate,
    String result,
    List<BreakGlass> openings,
    List<KeptCategory> kept) {

  private static final LocalText TITLE =
      new LocalText("%s：您的个人信息已处理完毕", "%s: your personal data are gone");
  private static final LocalText DONE =
      new LocalText(
          "您注销账号后保留的信息已于 %s 处理完毕，结果：%s。凭证编号 %s，可向我们索取并自行验证。",
          "What was held after you cancelled your account was dealt with on %s. Result: %s. The"
              + " certificate is %s; ask us for it and check it yourself.");
  private static final LocalText ANONYMISED = new LocalText("已删除或匿名化", "deleted or anonymised");
  private static final LocalText DE_IDENTIFIED =
      new LocalText(
          "部分数据仅为去标识化，仍受个人信息保护法保护",
          "some data are only de-identified and remain under the personal information law");
  private static final LocalText UNOPENED =
      new LocalText("保留期间没有可告知的调阅。", "There is no opening of it to tell of.");
  private static final LocalText OPENED =
      new LocalText("保留期间的调阅：", "While it was held it was opened:");
  private static final LocalText OPENING = new LocalText("· %s：%s（%s）", "· %s: %s (%s)");
  private static final LocalText KEPT =
      new LocalText("· %s 依法保留至 %s（%s）", "· %s is kept by law until %s (%s)");
  private static final LocalText CLOSING =
      new LocalText(
          "此后我们不再保留您的联系方式。如有异议，请联系 %s。",
          "We no longer hold your contact after this message. If you disagree, write to %s.");

  String title() {
    return say(TITLE, name());
  }

  String whole() {
    return String.join("\n", done(), opened(), keptByLaw(), say(CLOSING, site.contact()));
  }

  /** What fits a short message. */
  String brief() {
    return title() + " " + certificate.id();
  }

  private String done() {
    LocalText outcome = result.equals("ANONYMISED") ? ANONYMISED : DE_IDENTIFIED;
    return say(DONE, certificate.issuedOn(), outcome.in(language), certificate.id());
  }

  private String opened() {
    String openings =
        this.openings.stream()
            .filter(BreakGlass::isTold)
            .map(this::opening)
            .collect(Collectors.joining("\n"));
    return openings.isEmpty() ? UNOPENED.in(language) : OPENED.in(language) + "\n" + openings;
  }

  private String opening(BreakGlass one) {
    return say(
        OPENING,
        Beijing.dayOf(Objects.requireNonNull(one.approvedAt())),
        reason(one.reason()).in(language),
        String.join(", ", one.fields()));
  }

  private String keptByLaw() {
    return kept.stream()
        .filter(one -> one.doneAt() == null)
        .map(one -> say(KEPT, one.category(), one.lastDay(), one.basis()))
        .collect(Collectors.joining("\n"));
  }

  private static LocalText reason(BreakGlassReason reason) {
    return switch (reason) {
      case SUBJECT_REQUEST -> new LocalText("您本人的请求", "your own request");
      case AUTHORITY_ORDER -> new LocalText("有关机关的要求", "an authority's order");
      case SECURITY -> new LocalText("安全事件", "a security incident");
      case LITIGATION -> new LocalText("诉讼", "litigation");
    };
  }

  private String name() {
    return site.name().in(language);
  }

  private String say(LocalText sentence, Object... values) {
    return sentence.in(language).formatted(values);
  }
}

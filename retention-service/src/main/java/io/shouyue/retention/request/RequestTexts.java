package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.promise.RequestType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the service itself writes to requesters. */
final class RequestTexts {

  private static final LocalText HOW_TO_PROVE =
      new LocalText(
          "为保护您的信息，请先证明您的身份：登录隐私中心提交同一请求，或者回复您在本网站已登记的联系方式收到的信息。我们不会要求您提供尚未持有的资料。",
          "To protect your data, please prove who you are: file the same request signed in at the"
              + " privacy centre, or answer from a contact that the website already holds. Nothing"
              + " is asked beyond what is held.");
  private static final LocalText PROOF_SEEN =
      new LocalText(
          "如该编号对应的请求存在，我们会查看您提供的信息并通过已登记的联系方式答复。",
          "If there is a request of that number, what you sent is looked at and answered to the"
              + " contact that the website holds.");
  private static final LocalText RECEIVED =
      new LocalText("我们已收到您的请求，编号 %s。", "We have received your request, number %s.");
  private static final LocalText NEWS =
      new LocalText("您的请求 %s 有新的进展", "News about your request %s");
  private static final LocalText DONE =
      new LocalText("您的请求已经同意并将按规则执行。", "Your request is granted and is being carried out.");
  private static final LocalText PROOF_REMINDER =
      new LocalText(
          "提醒：您的请求 %s 仍待证明身份。如在 %s 前未收到，我们将说明理由后关闭；之后仍可补交证明重新开启。",
          "A reminder: your request %s still waits for proof of who you are. Without it by %s it is"
              + " closed with the reason; it can be reopened with the proof later.");
  private static final LocalText LAPSED =
      new LocalText(
          "您的请求 %s 因未能核实身份而关闭（%s）。补交身份证明即可重新开启。如有异议，请联系 %s；您也可以依法向人民法院提起诉讼。",
          "Your request %s is closed because your identity could not be verified (%s). It is reopened"
              + " as soon as you send proof. If you disagree, write to %s; you may also bring an"
              + " action before a people's court.");
  private static final LocalText COPY =
      new LocalText(
          "您的个人信息副本已备好：请在隐私中心打开此请求，凭发送到已登记联系方式的提取码下载。七天内有效，最多下载五次。",
          "The copy of your data is ready: open this request in the privacy centre and download it"
              + " with a code sent to the contact the website holds. It is kept for seven days and"
              + " can be downloaded five times.");
  private static final LocalText TRANSFER =
      new LocalText(
          "可转移的信息已备好：请在隐私中心为接收方生成一次性取件码并交给对方，七天内有效；您也可以自行下载。",
          "What can be transferred is ready: make a one-time code for the recipient in your privacy"
              + " centre and pass it on. It is kept for seven days; you can download it yourself"
              + " too.");
  private static final LocalText REFUSED =
      new LocalText(
          "您的请求未获同意。理由：%s（%s）。事实：%s 如有异议，请联系 %s；您也可以依法向人民法院提起诉讼。",
          "Your request is refused. Reason: %s (%s). Facts: %s If you disagree, write to %s; you may"
              + " also bring an action before a people's court.");

  private static final LocalText REPEATS =
      new LocalText(
          "您的请求 %s 与此前的请求 %s 相同，已合并处理：期限按较早的一件计算，您补充的内容已并入。",
          "Your request %s repeats your earlier request %s, which goes on: the earlier one's dates"
              + " count, and what you added is with it now.");

  private static final LocalText RECOUNTED =
      new LocalText(
          "国务院办公厅公布了放假安排，您的请求 %s 的期限已重新计算：",
          "The State Council's holiday notice is out, so the dates of your request %s were counted"
              + " anew:");
  private static final LocalText MOVED = new LocalText("%s：由 %s 改为 %s", "%s: moved from %s to %s");

  private RequestTexts() {}

  static String howToProve(String locale) {
    return HOW_TO_PROVE.in(Language.of(locale));
  }

  static String proofSeen(Language language) {
    return PROOF_SEEN.in(language);
  }

  static String received(Request request) {
    return RECEIVED.in(language(request)).formatted(request.number());
  }

  static String news(Request request) {
    return NEWS.in(language(request)).formatted(request.number());
  }

  /**
   * What goes with a grant: the given words or the standing sentence, and how to get at a copy.
   *
   * @param answer words of staff or of a rule; null for none
   */
  static String granted(Request request, @Nullable FreeText answer) {
    Language language = language(request);
    String copy =
        request.type().isCopy()
            ? COPY.in(language)
            : request.type() == RequestType.TRANSFER ? TRANSFER.in(language) : "";
    String words =
        answer != null ? answer.reveal() : request.type().isCopy() ? "" : DONE.in(language);
    return (words + " " + copy).strip();
  }

  /** Names article, facts, complaint channel and court (PIPL 50). */
  static String refused(Request request, RefusalReason reason, String facts, String channel) {
    Language language = language(request);
    return REFUSED
        .in(language)
        .formatted(reason.text().in(language), reason.articles().in(language), facts, channel);
  }

  /** Which request is answered in the place of a repetition. */
  static String repeats(Request repetition, Request kept) {
    return REPEATS.in(language(repetition)).formatted(repetition.number(), kept.number());
  }

  static String proofReminder(Request request, LocalDate lastDay) {
    return PROOF_REMINDER.in(language(request)).formatted(request.number(), lastDay);
  }

  static String lapsed(Request request, String channel) {
    Language language = language(request);
    String articles = RefusalReason.IDENTITY_NOT_PROVABLE.articles().in(language);
    return LAPSED.in(language).formatted(request.number(), articles, channel);
  }

  static String recounted(Request request) {
    return RECOUNTED.in(language(request)).formatted(request.number());
  }

  static String moved(String promise, ClockChange change, Language language) {
    return MOVED.in(language).formatted(promise, change.from(), change.to());
  }

  private static Language language(Request request) {
    return Language.of(request.locale());
  }
}

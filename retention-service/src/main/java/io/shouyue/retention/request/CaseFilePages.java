package io.shouyue.retention.request;

import io.shouyue.paper.Block;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.promise.PromiseClock;
import io.shouyue.retention.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What stands on the page of a case file, from top to bottom. */
@ApplicationScoped
class CaseFilePages {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Beijing.ZONE);

  private final ClockRules rules;
  private final StaffDirectory staff;
  private final LegalClock time;

  CaseFilePages(ClockRules rules, StaffDirectory staff, LegalClock time) {
    this.rules = rules;
    this.staff = staff;
    this.time = time;
  }

  /**
   * @param words what becomes of each text that a person wrote or is named in
   */
  List<Block> of(
      RequestFile file,
      List<Attachment> attachments,
      UnaryOperator<String> words,
      Language language) {
    Page page = new Page(language);
    RequestCase found = file.current();
    head(page, found);
    clocks(page, found, language);
    history(page, file, staff.names(found.request().site()));
    words(page, file, words);
    page.heading("附件", "Attachments");
    attachments.forEach(
        one ->
            page.fact(
                WHEN.format(one.at()), words.apply(one.name().reveal()) + " (" + one.size() + ")"));
    page.blocks.add(
        new Block.Note(
            page.say("制作于北京时间 ", "Made on ")
                + WHEN.format(time.now())
                + page.say("", " Beijing time")));
    return page.blocks;
  }

  private static void head(Page page, RequestCase found) {
    Request request = found.request();
    Progress progress = request.progress();
    page.blocks.add(new Block.Title(page.say("案件档案 ", "Case file ") + request.number()));
    page.fact(page.say("类型", "Type"), request.type().text().in(page.language));
    page.fact(page.say("状态", "State"), request.state().name());
    page.fact(page.say("请求人", "Requester"), request.relation().name());
    page.fact(page.say("渠道", "Channel"), request.channel().name());
    page.fact(page.say("当事人标识", "Subject"), request.subject());
    page.when("收到", "Received", request.receivedAt());
    page.when("核实身份", "Identity verified", progress.verifiedAt());
    page.fact(page.say("核实方式", "Verified by"), progress.verifiedBy());
    page.when("答复", "Answered", progress.answeredAt());
    page.when("结案", "Closed", progress.closedAt());
    page.fact(page.say("拒绝理由", "Refusal reason"), progress.refusalReason());
  }

  private void clocks(Page page, RequestCase found, Language language) {
    page.heading("期限", "Clocks");
    for (PromiseClock clock : found.clocks()) {
      var rule = rules.rule(found.request().site(), clock);
      page.fact(
          clock.stateAt(time.now()).name(),
          rule.name().in(language)
              + " — "
              + (clock.dueDate() == null ? page.say("未开始", "not started") : clock.dueDate())
              + " — "
              + rule.clause().in(language));
    }
  }

  private static void history(Page page, RequestFile file, Map<String, String> names) {
    page.heading("经过", "History");
    for (RequestEvent event : file.events()) {
      String actor = names.getOrDefault(event.actor(), event.actorKind());
      page.fact(WHEN.format(event.at()), event.move() + " → " + event.to() + " · " + actor);
    }
  }

  private static void words(Page page, RequestFile file, UnaryOperator<String> words) {
    page.heading("往来", "Words");
    if (!file.readable()) {
      page.blocks.add(
          new Block.Paragraph(page.say("数据处于保留期或已匿名化，内容不可读。", "The words are held or erased.")));
    }
    if (file.details() != null) {
      page.fact(page.say("请求内容", "The request"), words.apply(file.details().reveal()));
    }
    for (RequestMessage message : file.messages()) {
      page.fact(
          WHEN.format(message.at()) + " " + message.direction().name(),
          words.apply(message.text().reveal()));
    }
  }

  private static final class Page {

    private final List<Block> blocks = new ArrayList<>();
    private final Language language;

    Page(Language language) {
      this.language = language;
    }

    void heading(String zh, String en) {
      blocks.add(new Block.Heading(say(zh, en)));
    }

    void fact(String label, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        blocks.add(new Block.Fact(label, value));
      }
    }

    void when(String zh, String en, @Nullable Instant at) {
      fact(say(zh, en), at == null ? null : WHEN.format(at));
    }

    String say(String zh, String en) {
      return language == Language.ZH_CN ? zh : en;
    }
  }
}

package io.shouyue.retention.answer;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.datamap.PersonRows;
import io.shouyue.retention.datamap.PersonTable;
import io.shouyue.retention.peer.ConsentPeer;
import io.shouyue.retention.peer.ConsentPeer.ConsentEvent;
import io.shouyue.retention.peer.ConsentPeer.StandingConsent;
import io.shouyue.retention.peer.ConsentPeer.SuppliedContact;
import io.shouyue.retention.peer.IdentityPeer;
import io.shouyue.retention.request.OwnRecords;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks every service and every database of the website what it holds of a person (PIPL 45). What
 * would show somebody else is left out: names of staff, their notes, who acted for whom, and
 * columns that the data map says may speak of others.
 */
@ApplicationScoped
class CopyGathering {

  private static final LocalText OTHERS =
      new LocalText("（涉及他人，未包含）", "(concerns others, left out)");

  private final IdentityPeer identity;
  private final ConsentPeer consent;
  private final OwnRecords own;
  private final PersonRows rows;
  private final SiteService sites;
  private final LegalClock time;

  CopyGathering(
      IdentityPeer identity,
      ConsentPeer consent,
      OwnRecords own,
      PersonRows rows,
      SiteService sites,
      LegalClock time) {
    this.identity = identity;
    this.consent = consent;
    this.own = own;
    this.rows = rows;
    this.sites = sites;
    this.time = time;
  }

  /**
   * Everything of a person, as the answer to that request. Fails with unavailable while one of the
   * services or databases does not answer: no copy is half a copy.
   */
  DataCopy gather(Request request, SubjectId person) {
    String site = request.site();
    String subject = person.value();
    Language language = Language.of(request.locale());
    List<CopyPart> parts = new ArrayList<>();
    parts.add(fields("account", "账号资料", "Account", identity.account(site, subject)));
    parts.add(fields("identity", "身份核验结果", "Proof of identity", identity.assurance(site, subject)));
    parts.add(consents(consent.consents(site, subject), language));
    parts.add(consentEvents(consent.consentEvents(site, subject)));
    parts.add(sources(consent.suppliedOf(site, subject)));
    parts.add(supplied(consent.suppliedBy(site, subject)));
    parts.add(requests(site, subject));
    parts.add(messages(site, subject));
    parts.addAll(sources(site, subject, any -> true, language));
    return copy(request, parts);
  }

  /** What is transferred to another handler: what the person gave, in these categories. */
  DataCopy gather(Request transfer, Set<String> categories) {
    String site = transfer.site();
    String subject = Objects.requireNonNull(transfer.subject());
    List<CopyPart> parts = new ArrayList<>();
    parts.add(fields("account", "账号资料", "Account", identity.account(site, subject)));
    Language language = Language.of(transfer.locale());
    parts.addAll(sources(site, subject, categories::contains, language));
    return copy(transfer, parts);
  }

  private DataCopy copy(Request request, List<CopyPart> parts) {
    return new DataCopy(sites.require(request.site()).name(), request.number(), time.now(), parts);
  }

  private List<CopyPart> sources(
      String site, String subject, Predicate<String> category, Language language) {
    PersonRows.Found found = rows.of(site, new SubjectId(subject), category, OTHERS.in(language));
    List<CopyPart> parts = new ArrayList<>();
    for (PersonTable table : found.tables()) {
      String title = table.source().name() + " · " + table.table();
      parts.add(
          new CopyPart(
              fileName(table, parts.size()),
              new LocalText(title, title),
              table.columns(),
              table.rows()));
    }
    if (!found.unread().isEmpty()) {
      parts.add(
          new CopyPart(
              "elsewhere",
              new LocalText("未能在此列出的系统，请向网站查询", "Systems not listed here; ask the website"),
              List.of("system"),
              found.unread().stream().map(source -> List.of(source.name())).toList()));
    }
    return parts;
  }

  /** Tables are called what their makers like; files are not. */
  private static String fileName(PersonTable table, int index) {
    String name = table.source().code() + "-" + table.table();
    return "source-" + (index + 1) + "-" + name.replaceAll("[^A-Za-z0-9_.-]+", "_");
  }

  private static CopyPart fields(String name, String zh, String en, Map<String, String> fields) {
    List<List<String>> rows =
        fields.entrySet().stream().map(one -> List.of(one.getKey(), one.getValue())).toList();
    return new CopyPart(name, new LocalText(zh, en), List.of("field", "value"), rows);
  }

  private static CopyPart consents(List<StandingConsent> consents, Language language) {
    return new CopyPart(
        "consents",
        new LocalText("目前的同意与告知", "Consents and notices now"),
        List.of("purpose", "title", "state", "since", "basis", "categories", "retention", "policy"),
        consents.stream()
            .map(
                one ->
                    List.of(
                        one.purpose(),
                        one.title().in(language),
                        one.state(),
                        one.since(),
                        one.basis(),
                        String.join(" ", one.categories()),
                        one.retention().in(language),
                        one.policy()))
            .toList());
  }

  private static CopyPart consentEvents(List<ConsentEvent> events) {
    return new CopyPart(
        "consent-events",
        new LocalText("同意的全部经过", "All that was agreed, declined and withdrawn"),
        List.of("at", "event", "purpose", "purposeVersion", "policy", "receipt"),
        events.stream()
            .map(
                one ->
                    List.of(
                        one.at(),
                        one.type(),
                        one.purpose(),
                        String.valueOf(one.purposeVersion()),
                        one.policy(),
                        one.receipt()))
            .toList());
  }

  private static CopyPart sources(List<SuppliedContact> sources) {
    return new CopyPart(
        "sources",
        new LocalText("由他人提供的您的信息", "What somebody else gave of you"),
        List.of("by", "purpose", "contact", "state", "suppliedAt"),
        sources.stream()
            .map(
                one ->
                    List.of(one.by(), one.purpose(), one.contact(), one.state(), one.suppliedAt()))
            .toList());
  }

  /** The other people's contacts are theirs: the copy of whoever supplied them shows a mask. */
  private static CopyPart supplied(List<SuppliedContact> supplied) {
    return new CopyPart(
        "supplied-contacts",
        new LocalText("您提供的他人联系方式", "Contacts of others that you gave"),
        List.of("purpose", "contact", "state", "suppliedAt"),
        supplied.stream()
            .map(one -> List.of(one.purpose(), one.contact(), one.state(), one.suppliedAt()))
            .toList());
  }

  private CopyPart requests(String site, String subject) {
    return new CopyPart(
        "requests",
        new LocalText("提出的请求", "Requests"),
        List.of("number", "type", "state", "receivedAt", "answeredAt", "closedAt"),
        own.requests(site, new SubjectId(subject)).stream()
            .map(
                one ->
                    List.of(
                        one.number(),
                        one.type().name(),
                        one.state().name(),
                        one.receivedAt().toString(),
                        text(one.progress().answeredAt()),
                        text(one.progress().closedAt())))
            .toList());
  }

  private CopyPart messages(String site, String subject) {
    return new CopyPart(
        "messages",
        new LocalText("往来文字", "What was written"),
        List.of("request", "at", "direction", "text"),
        own.words(site, new SubjectId(subject)).stream()
            .map(
                one ->
                    List.of(
                        one.number(),
                        one.at().toString(),
                        one.direction().name(),
                        one.text().reveal()))
            .toList());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}

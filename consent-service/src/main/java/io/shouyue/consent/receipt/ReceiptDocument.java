package io.shouyue.consent.receipt;

import io.shouyue.consent.erasure.ErasureOutlook;
import io.shouyue.consent.ledger.ConsentEvent;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.LoggedEvent;
import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.consent.notice.NoticeItem;
import io.shouyue.proof.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A receipt in the fields of ISO/IEC TS 27560:2023 as JSON-LD with terms of the Data Privacy
 * Vocabulary. Each processing, party and event of the standard is an entry of its list. The
 * document is the members of both parts; they have none in common.
 */
final class ReceiptDocument {
  private static final String SCHEMA = "ISO/IEC TS 27560:2023";
  private static final String CONTROLLER = "controller";

  private ReceiptDocument() {}

  /** What the receipt says of this person and moment. */
  static Json.Obj personal(ReceiptSource source) {
    Json.Obj personal =
        Json.object()
            .with("@id", Json.of("urn:shouyue:receipt:" + source.id()))
            .with("record_id", Json.of(source.id()))
            .with("receipt_id", Json.of(source.id()))
            .with("pii_principal_id", Json.of(source.subject().value()))
            .with("issued_at", Json.of(source.issuedAt().toString()))
            .with("event", events(source));
    return source.erasure().equals(ErasureOutlook.NONE)
        ? personal
        : personal.with("shouyue:erasure", ReceiptErasure.of(source));
  }

  /** What it says to everybody who answered about the same purposes on the same notice. */
  static Json.Obj common(NoticeContent shown, List<String> purposes) {
    return Json.object()
        .with("@context", context())
        .with("@type", Json.of("dpv:ConsentRecord"))
        .with("schema_version", Json.of(SCHEMA))
        .with("pii_processing", processing(shown, purposes))
        .with("party_identification", parties(shown));
  }

  private static Json.Obj context() {
    return new Json.Obj(
        Map.of(
            "dpv", Json.of("https://w3id.org/dpv#"),
            "shouyue", Json.of("urn:shouyue:vocabulary#"),
            "lawful_basis", Json.object().with("@type", Json.of("@id")),
            "event_state", Json.object().with("@type", Json.of("@id"))));
  }

  private static Json.Array processing(NoticeContent shown, List<String> purposes) {
    return Json.of(
        shown.items().stream()
            .filter(item -> purposes.contains(item.purpose()))
            .map(item -> processing(shown, item))
            .toList());
  }

  private static Json.Obj processing(NoticeContent shown, NoticeItem item) {
    return new Json.Obj(
        Map.ofEntries(
            Map.entry("privacy_notice", Json.of(shown.policy().url())),
            Map.entry("privacy_notice_version", Json.of(shown.policy().version())),
            Map.entry("language", Json.of(shown.locale())),
            Map.entry("purpose_id", Json.of(item.purpose())),
            Map.entry("purpose_version", Json.of(item.version())),
            Map.entry("purpose", Json.of(item.title())),
            Map.entry("purpose_description", Json.of(item.text())),
            Map.entry("purpose_type", Json.of("shouyue:" + item.separateConsent())),
            Map.entry("lawful_basis", Json.of("shouyue:" + item.basis())),
            Map.entry("pii_information", information(item)),
            Map.entry("pii_controllers", Json.of(List.of(Json.of(CONTROLLER)))),
            Map.entry("processing_method", Json.of(item.method())),
            Map.entry("storage_locations", Json.of(List.of(Json.of("CN")))),
            Map.entry("retention_period", Json.of(item.retention())),
            Map.entry("processing_locations", locations(item)),
            Map.entry("service", Json.of(shown.controller().name())),
            Map.entry("jurisdiction", Json.of("CN")),
            Map.entry("recipient_third_parties", recipients(item)),
            Map.entry("withdrawal_method", Json.of(shown.withdrawal().text())),
            Map.entry("privacy_rights", Json.of(shown.rights()))));
  }

  private static Json.Array information(NoticeItem item) {
    return Json.of(
        item.categories().stream()
            .map(
                category ->
                    Json.object()
                        .with("pii_type", Json.of(category))
                        .with("pii_optional", Json.of(!item.necessary()))
                        .with("sensitive_pii_category", Json.of(item.sensitive())))
            .toList());
  }

  private static Json.Array locations(NoticeItem item) {
    List<Json> places = new ArrayList<>(List.of(Json.of("CN")));
    item.destinations().forEach(place -> places.add(Json.of(place.country())));
    return Json.of(places.stream().distinct().toList());
  }

  private static Json.Array recipients(NoticeItem item) {
    return Json.of(item.recipients().stream().map(r -> Json.of(r.code())).toList());
  }

  private static Json.Array parties(NoticeContent shown) {
    List<Json> parties = new ArrayList<>();
    parties.add(
        party(
            CONTROLLER, shown.controller().name(), shown.controller().contact(), "DataController"));
    shown.items().stream()
        .flatMap(item -> item.recipients().stream())
        .forEach(r -> parties.add(party(r.code(), r.name(), r.contact(), "Recipient")));
    return Json.of(parties.stream().distinct().toList());
  }

  private static Json.Obj party(String id, String name, String contact, String type) {
    return Json.object()
        .with("party_id", Json.of(id))
        .with("party_name", Json.of(name))
        .with("party_address", Json.of(contact))
        .with("party_contact", Json.of(contact))
        .with("party_type", Json.of("dpv:" + type));
  }

  private static Json.Array events(ReceiptSource source) {
    List<ConsentEvent> events = source.events().stream().map(LoggedEvent::event).toList();
    Set<String> renewed =
        events.stream()
            .filter(event -> event.type() == EventType.SUPERSEDED)
            .map(ConsentEvent::purpose)
            .collect(Collectors.toSet());
    return Json.of(events.stream().map(it -> event(it, renewed.contains(it.purpose()))).toList());
  }

  private static Json.Obj event(ConsentEvent event, boolean renewed) {
    String until = event.validUntil() == null ? "until withdrawn" : event.validUntil().toString();
    return new Json.Obj(
        Map.of(
            "event_id", Json.of(event.id()),
            "event_time", Json.of(event.recordedAt().toString()),
            "purpose_id", Json.of(event.purpose()),
            "entity_id", Json.of(event.subject().value()),
            "event_type", Json.of(event.type().name()),
            "validity_duration", Json.of(until),
            "event_state", Json.of(status(event, renewed))));
  }

  private static String status(ConsentEvent event, boolean renewed) {
    return switch (event.type()) {
      case NOTIFIED -> "shouyue:Acknowledged";
      case GIVEN -> renewed ? "dpv:RenewedConsentGiven" : "dpv:ConsentGiven";
      case DECLINED -> "dpv:ConsentRefused";
      case WITHDRAWN -> "dpv:ConsentWithdrawn";
      case EXPIRED -> "dpv:ConsentExpired";
      case SUPERSEDED -> "dpv:ConsentInvalidated";
    };
  }
}

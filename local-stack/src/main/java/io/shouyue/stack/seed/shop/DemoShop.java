package io.shouyue.stack.seed.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.seed.Crew;
import io.shouyue.stack.seed.DemoContent;
import io.shouyue.stack.seed.Member;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the shop's own database on the data map and its categories under rules, and tells what
 * happened to its records: as officer and as website, through the services' own API.
 */
public final class DemoShop {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final int AT_ONCE = 4;
  private static final int NOON = 12;
  private static final int EVENTS_AT_ONCE = 500;

  private final ShopDatabase database;
  private final Api site;
  private final Api dpo;

  /**
   * @param site calls with the website's own token
   * @param dpo calls with a data protection officer's token
   */
  public DemoShop(ShopDatabase database, Api site, Api dpo) {
    this.database = database;
    this.site = site;
    this.dpo = dpo;
  }

  private record NewSource(
      String code,
      String name,
      String kind,
      String host,
      int port,
      String database,
      boolean encrypted,
      Credentials credentials) {}

  private record Credentials(String username, String password) {
    @Override
    public String toString() {
      return "Credentials[redacted]";
    }
  }

  private record Nothing() {}

  private record Events(List<Event> events) {}

  private record Event(
      Member.SubjectRef subject,
      String category,
      String trigger,
      String occurredAt,
      String recordRef) {}

  private record Records(List<Purchase> purchases, List<Inquiry> inquiries) {}

  /**
   * Does all of it; what was done before is not done twice.
   *
   * @param password with which the suite signs in at the database
   * @param today nothing happens on it or later
   */
  public void open(String password, List<Buyer> buyers, LocalDate today) {
    database.make(password);
    for (JsonNode rule : DemoContent.shop().path("rules")) {
      dpo.post("/v1/retention-rules", rule.toString()).expectOnce(201);
    }
    List<Records> records = recordsOf(buyers, today);
    List<Purchase> purchases = records.stream().flatMap(one -> one.purchases().stream()).toList();
    List<Inquiry> inquiries = records.stream().flatMap(one -> one.inquiries().stream()).toList();
    database.add(purchases, inquiries);
    map(password);
    tell(purchases, inquiries);
  }

  private List<Records> recordsOf(List<Buyer> buyers, LocalDate today) {
    try (Crew crew = new Crew(AT_ONCE)) {
      return crew.all(
          buyers,
          buyer -> {
            String subject = Member.resolve(site, buyer.person()).subject();
            return new Records(buyer.purchases(subject, today), buyer.inquiries(subject, today));
          });
    }
  }

  private void map(String password) {
    NewSource source =
        new NewSource(
            "demo-shop",
            "示例商城订单库",
            "POSTGRESQL",
            "127.0.0.1",
            database.port(),
            ShopDatabase.NAME,
            false,
            new Credentials(ShopDatabase.ROLE, password));
    dpo.post("/v1/data-sources", source).expectOnce(201);
    String id = idOf(source.code());
    dpo.post("/v1/data-sources/" + id + "/discover", new Nothing()).expect(200);
    for (JsonNode treatment : DemoContent.shop().path("treatments")) {
      ObjectNode body = treatment.deepCopy();
      dpo.put("/v1/treatments", body.put("source", id).toString()).expect(200);
    }
  }

  private String idOf(String code) {
    for (JsonNode source : dpo.get("/v1/data-sources").expect(200).body().path("items")) {
      if (source.path("code").asText().equals(code)) {
        return source.path("id").asText();
      }
    }
    throw new IllegalStateException("the data map has no " + code);
  }

  private void tell(List<Purchase> purchases, List<Inquiry> inquiries) {
    List<Event> events = new ArrayList<>();
    for (Purchase one : purchases) {
      events.add(event(one.subject(), "order_history", "order-completed", one.day(), one.number()));
    }
    for (Inquiry one : inquiries) {
      events.add(event(one.subject(), "inquiry", "inquiry-closed", one.day(), one.number()));
    }
    for (int from = 0; from < events.size(); from += EVENTS_AT_ONCE) {
      List<Event> some = events.subList(from, Math.min(from + EVENTS_AT_ONCE, events.size()));
      site.post("/v1/retention-events", new Events(some)).expect(200);
    }
  }

  private static Event event(
      String subject, String category, String trigger, LocalDate day, String record) {
    String at = day.atTime(NOON, 0).atZone(BEIJING).toInstant().toString();
    return new Event(new Member.SubjectRef(subject), category, trigger, at, record);
  }
}

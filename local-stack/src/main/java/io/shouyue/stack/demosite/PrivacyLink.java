package io.shouyue.stack.demosite;

import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The website's link “my privacy”: who is signed in at the website lands signed in in the privacy
 * centre. The website knows its users by a cookie of its own, made when they signed up.
 */
final class PrivacyLink {
  /** The website's own session. */
  static final String COOKIE = "shop";

  private final Api site;
  private final String shop;
  private final Clock clock;
  private final Map<String, Member> members = new ConcurrentHashMap<>();

  /**
   * @param site calls with the website's own token
   * @param shop the website's own address
   */
  PrivacyLink(Api site, String shop, Clock clock) {
    this.site = site;
    this.shop = shop;
    this.clock = clock;
  }

  private record Member(User user, Instant since) {}

  private record Handoff(User subject, String view, String returnUrl, String authTime) {}

  /** Somebody has just shown who they are; the value of their cookie. */
  String signedIn(User user) {
    String session = UUID.randomUUID().toString();
    members.put(session, new Member(user, clock.instant()));
    return session;
  }

  /** Where a browser with this cookie goes: to the privacy centre, or to the shop's own start. */
  String of(String session) {
    return Optional.ofNullable(members.get(session))
        .map(this::handedOver)
        .filter(answer -> answer.status() == 201)
        .map(answer -> answer.text("url"))
        .orElse(shop + "/");
  }

  private Answer handedOver(Member member) {
    String since = member.since().toString();
    return site.post("/v1/handoffs", new Handoff(member.user(), "CONSENTS", shop + "/", since));
  }
}

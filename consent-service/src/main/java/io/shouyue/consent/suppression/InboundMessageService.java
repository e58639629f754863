package io.shouyue.consent.suppression;

import io.shouyue.consent.purpose.Purpose;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Does what a reply with a stop word asks for. */
@ApplicationScoped
public class InboundMessageService {
  private static final LocalText REPLY =
      new LocalText("您已成功退订，将不再收到此类信息。", "You have unsubscribed and will get no more of these.");

  private final ContactDigests digests;
  private final PgReachedContactStore reached;
  private final PgSuppressionStore suppressions;
  private final StoppablePurposes purposes;
  private final UnsubscribeService unsubscribe;
  private final LegalClock clock;

  InboundMessageService(
      ContactDigests digests,
      PgReachedContactStore reached,
      PgSuppressionStore suppressions,
      StoppablePurposes purposes,
      UnsubscribeService unsubscribe,
      LegalClock clock) {
    this.digests = digests;
    this.reached = reached;
    this.suppressions = suppressions;
    this.purposes = purposes;
    this.unsubscribe = unsubscribe;
    this.clock = clock;
  }

  /** Ends the consents of everybody reached at the contact, and suppresses the contact. */
  @Transactional
  InboundMessageView stop(
      String site, Contact from, @Nullable List<String> named, Language language) {
    String digest = digests.of(site, from);
    if (named != null) {
      checkAll(site, named);
    }
    List<Reached> people =
        reached.at(site, digest).stream()
            .filter(one -> named == null || named.contains(one.purpose()))
            .toList();
    List<String> receipts = withdraw(site, people, from.channel(), language);
    List<String> stopped = stopped(named, people);
    for (String purpose : stopped) {
      suppressions.put(
          site,
          new Suppression(digest, from.channel(), purpose, SuppressionSource.REPLY, clock.now()),
          null);
    }
    return new InboundMessageView(true, stopped, receipts, REPLY.in(language));
  }

  private void checkAll(String site, List<String> named) {
    for (int i = 0; i < named.size(); i++) {
      purposes.requireStoppable(site, named.get(i), "purposes[" + i + "]");
    }
  }

  private List<String> withdraw(
      String site, List<Reached> people, ContactChannel channel, Language language) {
    List<String> receipts = new ArrayList<>();
    for (Reached one : people) {
      Purpose purpose = purposes.require(site, one.purpose(), "purposes");
      unsubscribe
          .withdraw(site, one.subject(), purpose, channel.name(), language)
          .ifPresent(receipts::add);
    }
    return receipts;
  }

  private static List<String> stopped(@Nullable List<String> named, List<Reached> people) {
    if (named != null) {
      return named.stream().distinct().toList();
    }
    return people.isEmpty()
        ? List.of(Suppression.EVERY)
        : List.copyOf(new TreeSet<>(people.stream().map(Reached::purpose).toList()));
  }
}

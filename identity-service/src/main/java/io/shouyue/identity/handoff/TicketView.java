package io.shouyue.identity.handoff;

/**
 * The way through Keycloak.
 *
 * @param ticket goes along as parameter {@code handoff}
 * @param returnTo the page to land on
 */
public record TicketView(String ticket, String returnTo) {
  static TicketView of(Handoffs.Taken taken) {
    Handoff handoff = taken.handoff();
    return new TicketView(taken.code(), handoff.page().pathFor(handoff.id()));
  }

  @Override
  public String toString() {
    return "TicketView[redacted]";
  }
}

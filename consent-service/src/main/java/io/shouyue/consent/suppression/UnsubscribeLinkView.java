package io.shouyue.consent.suppression;

import java.util.List;

/**
 * The links, in the order in which they were asked for.
 *
 * @param listUnsubscribePost value of the header {@code List-Unsubscribe-Post} (RFC 8058 §3.1)
 */
public record UnsubscribeLinkView(List<One> items, String listUnsubscribePost) {

  /**
   * One link.
   *
   * @param listUnsubscribe value of the header {@code List-Unsubscribe} (RFC 2369 §3.2)
   */
  public record One(String url, String listUnsubscribe) {
    static One of(String url) {
      return new One(url, "<" + url + ">");
    }
  }
}

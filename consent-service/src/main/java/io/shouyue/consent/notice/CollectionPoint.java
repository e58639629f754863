package io.shouyue.consent.notice;

import io.shouyue.platform.text.LocalText;
import java.util.List;

/**
 * A place where a site asks: sign-up, face check, marketing, cookies.
 *
 * @param form in which it tells at least; it tells louder when what it shows wants that
 * @param document the policy it stands under
 * @param purposes codes, in the order in which they are shown
 */
public record CollectionPoint(
    String site,
    String code,
    int revision,
    LocalText title,
    PointKind kind,
    NoticeForm form,
    String document,
    List<String> purposes) {
  public CollectionPoint {
    purposes = List.copyOf(purposes);
  }
}

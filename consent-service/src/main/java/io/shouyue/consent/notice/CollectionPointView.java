package io.shouyue.consent.notice;

import io.shouyue.platform.text.LocalText;
import java.util.List;

/** A collection point as it is now. */
public record CollectionPointView(
    String code,
    int revision,
    LocalText title,
    PointKind kind,
    NoticeForm form,
    String document,
    List<String> purposes) {
  static CollectionPointView of(CollectionPoint point) {
    return new CollectionPointView(
        point.code(),
        point.revision(),
        point.title(),
        point.kind(),
        point.form(),
        point.document(),
        point.purposes());
  }
}

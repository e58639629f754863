package io.shouyue.consent.notice;

import org.jspecify.annotations.Nullable;

/**
 * How a notice is given.
 *
 * @param form in which it tells at least
 * @param freeText whether people may write what they like there
 */
record Manner(NoticeForm form, boolean freeText) {
  /** The rules as a whole, nothing to write. */
  static final Manner PLAIN = new Manner(NoticeForm.GENERAL, false);

  static Manner of(CollectionPoint point) {
    return new Manner(point.form(), point.kind() == PointKind.FORM);
  }

  /** The form for what is shown: never quieter than that wants. */
  NoticeForm form(boolean loud, @Nullable Object change) {
    return form == NoticeForm.GENERAL && (loud || change != null) ? NoticeForm.ENHANCED : form;
  }
}

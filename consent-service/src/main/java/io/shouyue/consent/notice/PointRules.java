package io.shouyue.consent.notice;

import io.shouyue.consent.purpose.Purpose;
import io.shouyue.platform.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What some kinds of collection points need. */
final class PointRules {
  private static final Map<String, String> MESSAGES =
      Map.of(
          "too-quiet-for-a-face", "采集人脸须即时或增强告知 · A face check tells enhanced or just in time",
          "optional-needs-consent",
              "非必要的 Cookie 须以同意为依据 · Cookies that are not necessary need consent");

  private PointRules() {}

  /** What is wrong; empty when it may stand. */
  static List<Violation> check(CollectionPoint point, Map<String, Purpose> inForce) {
    List<Violation> wrong = new ArrayList<>();
    if (point.kind() == PointKind.FACE_CHECK && point.form() == NoticeForm.GENERAL) {
      wrong.add(violation("form", "too-quiet-for-a-face"));
    }
    if (point.kind() == PointKind.COOKIES
        && point.purposes().stream()
            .map(inForce::get)
            .filter(Objects::nonNull)
            .anyMatch(PointRules::isOnWithoutBeingAsked)) {
      wrong.add(violation("purposes", "optional-needs-consent"));
    }
    return wrong;
  }

  private static boolean isOnWithoutBeingAsked(Purpose purpose) {
    return !purpose.definition().necessary() && !purpose.definition().restsOnConsent();
  }

  private static Violation violation(String field, String code) {
    return new Violation(field, code, MESSAGES.getOrDefault(code, code));
  }
}

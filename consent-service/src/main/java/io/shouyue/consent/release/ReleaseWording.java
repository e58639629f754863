package io.shouyue.consent.release;

import io.shouyue.consent.purpose.Purpose;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.text.LocalText;
import java.util.List;

/** What people read when their contact may be given to the other side. */
final class ReleaseWording {
  private static final String TITLE = "您的联系方式将提供给交易对方 · Your contact is given to the other side";

  private static final String TEXT =
      """
      因事项 %1$s，我们将把您的信息（%2$s）提供给该事项的另一方，目的：%3$s，依据：%4$s。如有异议，请通过隐私中心提出。

      In matter %1$s your data (%2$s) are given to the other side, for “%5$s”, on %4$s. If you object, \
      say so in your privacy centre.
      """;

  private ReleaseWording() {}

  static InApp message(ContactRelease release, Purpose purpose) {
    return message(
        release.id(),
        release.matter(),
        release.categories(),
        purpose.definition().title(),
        release.ground());
  }

  static InApp message(
      String id, String matter, List<String> categories, LocalText purpose, ReleaseGround ground) {
    String text =
        TEXT.formatted(
            matter, String.join(", ", categories), purpose.zh(), ground.clause(), purpose.en());
    return new InApp("SYSTEM", TITLE, text, id);
  }
}

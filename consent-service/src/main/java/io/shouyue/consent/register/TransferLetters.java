package io.shouyue.consent.register;

import io.shouyue.consent.site.Site;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What people read when somebody else takes their data over, with or without its duties. */
@ApplicationScoped
class TransferLetters implements LetterSource<Site> {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Override
  public List<LetterView> samples(Site site) {
    return List.of(sample(site, "taken-over-bound", true), sample(site, "taken-over-free", false));
  }

  private static LetterView sample(Site site, String code, boolean bound) {
    InApp letter =
        TransferWording.message(
            new Transfer(
                site.code(),
                "trf_sample",
                TransferCause.MERGER,
                "示例公司 Example Ltd",
                "privacy@successor.invalid",
                DAY,
                bound,
                "",
                Instant.EPOCH,
                ""));
    return LetterView.inBoth(
        "transfer", code, List.of(LetterWay.PRIVACY_CENTRE), letter.title(), letter.text());
  }
}

package io.shouyue.consent.release;

import io.shouyue.consent.site.Site;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people read whose contact is given to the other side of a matter. */
@ApplicationScoped
class ReleaseLetters implements LetterSource<Site> {
  @Override
  public List<LetterView> samples(Site site) {
    InApp letter =
        ReleaseWording.message(
            "rel_sample",
            "20260105-7",
            List.of("mobile"),
            new LocalText("履行合同", "Carrying out the contract"),
            ReleaseGround.CONTRACT_NECESSITY);
    return List.of(
        LetterView.inBoth(
            "contact-release",
            "contact-released",
            List.of(LetterWay.PRIVACY_CENTRE),
            letter.title(),
            letter.text()));
  }
}

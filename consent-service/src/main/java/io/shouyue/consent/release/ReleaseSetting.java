package io.shouyue.consent.release;

import io.shouyue.consent.release.ContactRelease.Act;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release as a file holds it: without who recorded and who approved it, which has to be done by
 * two people of the house that takes it over.
 */
public record ReleaseSetting(
    String site,
    String id,
    String subject,
    String receiver,
    String purpose,
    List<String> categories,
    ReleaseGround ground,
    String matter,
    String document,
    String evidenceSha256,
    Instant recordedAt,
    @Nullable Instant refusedAt) {
  public ReleaseSetting {
    categories = List.copyOf(categories);
  }

  static ReleaseSetting of(ContactRelease release) {
    Act refused = release.refused();
    return new ReleaseSetting(
        release.site(),
        release.id(),
        release.subject().value(),
        release.receiver().value(),
        release.purpose(),
        release.categories(),
        release.ground(),
        release.matter(),
        release.document(),
        release.evidenceSha256(),
        release.recorded().at(),
        refused == null ? null : refused.at());
  }

  /** Whether it could have been recorded. */
  boolean isSound() {
    return Ids.is(IdKind.CONTACT_RELEASE, id)
        && Ids.is(IdKind.SUBJECT, subject)
        && Ids.is(IdKind.SUBJECT, receiver)
        && !subject.equals(receiver)
        && !categories.isEmpty()
        && !matter.isBlank()
        && !document.isBlank()
        && evidenceSha256.matches("[0-9a-f]{64}");
  }

  /** The release as that officer records it, and refuses it if it was. */
  ContactRelease recordedBy(String officer) {
    return new ContactRelease(
        site,
        id,
        new SubjectId(subject),
        new SubjectId(receiver),
        purpose,
        categories,
        ground,
        matter,
        document,
        evidenceSha256,
        new Act(recordedAt, officer),
        null,
        null,
        refusedAt == null ? null : new Act(refusedAt, officer));
  }
}

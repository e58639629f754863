package io.shouyue.consent.notice;

import io.shouyue.consent.subject.AgeBand;
import io.shouyue.consent.subject.Subject;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be asked, where and in which language.
 *
 * @param subject left out when the person has no account yet
 * @param locale {@code zh-CN} or {@code en}
 */
public record NoticeRequest(
    @NotBlank @Size(max = 64) String collectionPoint,
    @Nullable @Valid NamedSubject subject,
    @NotNull @Pattern(regexp = "zh(-CN)?|en") String locale,
    @Nullable AgeBand ageBand) {

  /** The same, about that person. */
  NoticeRequest about(SubjectId self) {
    return new NoticeRequest(
        collectionPoint, new NamedSubject(self.value(), null), locale, ageBand);
  }

  Asked asked(String site, @Nullable Subject known) {
    return new Asked(site, collectionPoint, known, false, Language.of(locale), ageBand);
  }
}

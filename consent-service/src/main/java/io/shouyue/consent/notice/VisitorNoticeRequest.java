package io.shouyue.consent.notice;

import io.shouyue.consent.subject.AgeBand;
import io.shouyue.consent.subject.Subject;
import io.shouyue.platform.text.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a visitor without an account is to be asked, and in which language. Who it is follows from
 * the token of an earlier notice, if there is one, and from nothing else.
 *
 * @param locale {@code zh-CN} or {@code en}
 */
public record VisitorNoticeRequest(
    @NotBlank @Size(max = 64) String collectionPoint,
    @NotNull @Pattern(regexp = "zh(-CN)?|en") String locale,
    @Nullable AgeBand ageBand) {

  Asked asked(String site, @Nullable Subject known) {
    return new Asked(site, collectionPoint, known, true, Language.of(locale), ageBand);
  }
}

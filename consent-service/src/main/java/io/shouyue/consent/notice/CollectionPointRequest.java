package io.shouyue.consent.notice;

import io.shouyue.platform.text.LocalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection point: under which policy, and which purposes in which order.
 *
 * @param kind OTHER unless said otherwise
 * @param form GENERAL unless said otherwise
 */
public record CollectionPointRequest(
    @NotNull @Pattern(regexp = "[a-z][a-z0-9_-]{1,63}") String code,
    @NotNull LocalText title,
    @Nullable PointKind kind,
    @Nullable NoticeForm form,
    @NotBlank @Size(max = 64) String document,
    @NotEmpty @Size(max = 50) List<@NotBlank String> purposes) {

  CollectionPoint toPoint(String site, int revision) {
    return new CollectionPoint(
        site,
        code,
        revision,
        title,
        kind == null ? PointKind.OTHER : kind,
        form == null ? NoticeForm.GENERAL : form,
        document,
        purposes.stream().distinct().toList());
  }
}

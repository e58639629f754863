package io.shouyue.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.shouyue.platform.error.Violation;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong (RFC 9457).
 *
 * @param type address of a page that explains the code
 * @param title one sentence in the caller's language
 * @param detail more about this occurrence; absent when the title says it all
 * @param code stable, kebab-case; the field to branch on
 * @param violations which fields are wrong and why
 * @param traceId finds the call in the logs
 * @param members what this code says besides, beside the others (RFC 9457 §3.2)
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
    String type,
    String title,
    int status,
    @Nullable String detail,
    String code,
    List<Violation> violations,
    String traceId,
    @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {
  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";
}

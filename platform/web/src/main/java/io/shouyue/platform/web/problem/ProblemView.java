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
@Schema(
    name = "Problem",
    examples =
        """
        {"type": "https://shouyue.dev/problems/separate-consent-bundled",
         "title": "A separate consent must be an act of its own", "status": 422,
         "code": "separate-consent-bundled",
         "violations": [{"field": "choices[1].act", "code": "separate-consent-bundled",
           "message": "Give this purpose an act of its own"}],
         "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}
        """)
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

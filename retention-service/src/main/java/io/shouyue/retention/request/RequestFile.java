package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in one request's file.
 *
 * @param readable false while the person's data are held: what they wrote is then not shown
 */
public record RequestFile(
    RequestCase current,
    List<RequestEvent> events,
    List<RequestMessage> messages,
    @Nullable FreeText details,
    @Nullable Particulars particulars,
    List<String> purposes,
    boolean readable) {}

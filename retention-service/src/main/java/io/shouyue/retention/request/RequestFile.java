package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in one request's file.
 *
 * @param contact to which the requester asked to be answered
 * @param identifier what somebody without an account named to be found by
 * @param readable false while the person's data are held: what they wrote is then not shown
 */
public record RequestFile(
    RequestCase current,
    List<RequestEvent> events,
    List<RequestMessage> messages,
    @Nullable FreeText details,
    @Nullable FreeText contact,
    @Nullable FreeText identifier,
    @Nullable Particulars particulars,
    List<String> purposes,
    boolean readable) {}

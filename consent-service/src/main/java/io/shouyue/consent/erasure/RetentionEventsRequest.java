package io.shouyue.consent.erasure;

import java.util.List;

/** Body of {@code POST /v1/retention-events}. */
record RetentionEventsRequest(List<RetentionEvent> events) {}

package io.shouyue.consent.erasure;

import java.util.List;

/** Retention events of one site on their way to retention-service. */
record ErasureOrder(String site, List<RetentionEvent> events) {}

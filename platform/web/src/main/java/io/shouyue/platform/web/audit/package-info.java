/** Carries audit events from a service's outbox to retention-service. */
@NullMarked
package io.shouyue.platform.web.audit;

import org.jspecify.annotations.NullMarked;

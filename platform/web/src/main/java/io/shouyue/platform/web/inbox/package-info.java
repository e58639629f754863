/** Carries messages for the privacy centre from a service's outbox to retention-service. */
@NullMarked
package io.shouyue.platform.web.inbox;

import org.jspecify.annotations.NullMarked;

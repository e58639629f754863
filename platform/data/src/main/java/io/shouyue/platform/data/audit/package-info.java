/**
 * Who did what to whom and why: written with the act, carried to retention-service by the outbox.
 */
@NullMarked
package io.shouyue.platform.data.audit;

import org.jspecify.annotations.NullMarked;

/** What must happen after a change, as rows written with the change and worked off in order. */
@NullMarked
package io.shouyue.platform.data.outbox;

import org.jspecify.annotations.NullMarked;

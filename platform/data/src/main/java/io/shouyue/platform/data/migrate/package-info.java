/** Migrations and partitions, run by the owner role in a process of its own. */
@NullMarked
package io.shouyue.platform.data.migrate;

import org.jspecify.annotations.NullMarked;

/**
 * The two lists that people know by name: what is collected, and whom it is shared with. Drawn from
 * the purposes in force, open to everyone. Called over HTTP only.
 */
@NullMarked
package io.shouyue.consent.datalist;

import org.jspecify.annotations.NullMarked;

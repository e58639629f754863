/** Every legal clock: requests, holds and erasures, each feature a package of its own. */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention;

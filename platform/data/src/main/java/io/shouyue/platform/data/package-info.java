/**
 * Access to a service's own database by plain SQL. Other packages below it hold what every service
 * does with a database.
 */
@NullMarked
package io.shouyue.platform.data;

import org.jspecify.annotations.NullMarked;

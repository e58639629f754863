/**
 * The calendar that is in force: the notices that come with the service and those that an operator
 * added since. Everything that counts days asks here; who waits for a missing year is warned.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.holiday;

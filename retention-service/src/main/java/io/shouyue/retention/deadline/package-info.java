/**
 * Deadlines in minutes, hours and working days of what the desk itself does: incidents and tickets.
 * Their owners start and meet them; a timer warns before one is missed.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.deadline;

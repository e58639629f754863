/**
 * Legal days in Beijing: which are worked, when a period ends and why. Days off and make-up days
 * are data (the State Council's yearly notice); a year without one gives provisional answers. Plain
 * Java, used by every other feature and using none.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.calendar;

/**
 * Who works at a site's desk, by the names that their tokens carry. Learned as they come by; used
 * wherever the desk shows a person.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.staff;

/**
 * What is kept after a cancellation, field by field under a named basis, and how it may be read:
 * not at all, but for a lawful reason by two people (PIPL 47; design §5).
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.hold;

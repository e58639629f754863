/**
 * By what the desk may find somebody: keyed digests of exactly what was typed, and nothing that
 * could be read. Requests and subjects put them in and take them out.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.term;

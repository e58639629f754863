/**
 * How somebody without an account here gets an export: the recipient of a transfer with a code that
 * the person passes on, a next of kin or an agent with one that staff give them. Called by its
 * resources.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.handover;

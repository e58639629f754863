/**
 * The other two services as this one sees them: who they know, what they are told to do with a
 * person's data. The only package that speaks HTTP outwards.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.peer;

/** How often promises were kept, for everyone to read. Counts alone; nothing about anybody. */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.figure;

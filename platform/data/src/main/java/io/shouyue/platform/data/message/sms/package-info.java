/**
 * Who carries short messages: a sandbox, or a cloud vendor with approved templates. Known to {@code
 * message} alone.
 */
@NullMarked
package io.shouyue.platform.data.message.sms;

import org.jspecify.annotations.NullMarked;

/**
 * What a website says is still open before an account ends. Only a debt and a paid service that
 * still runs may hold a cancellation up; a website that says nothing within two working days holds
 * up nothing. Called by request through {@code CancellationGate}, and over HTTP.
 */
@NullMarked
package io.shouyue.retention.obligation;

import org.jspecify.annotations.NullMarked;

/**
 * The site's privacy address, polled over IMAP (RFC 9051): each mail becomes a request or joins
 * one, exactly once; what machines send is passed over, so that no two of them answer each other
 * for ever. For sites whose mail server cannot call {@code /v1/incoming-mails}.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.mailbox;

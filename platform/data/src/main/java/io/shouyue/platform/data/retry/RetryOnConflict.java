package io.shouyue.platform.data.retry;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Repeats the method, and the transaction it opens, when PostgreSQL reports a serialization failure
 * or a deadlock (SQLSTATE 40001, 40P01) or the method throws {@link RaceLostException}. Put it
 * beside {@code @Transactional}. Within a transaction that was open before it repeats nothing: that
 * one is lost as a whole and repeated where it was opened.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RetryOnConflict {}

package org.homeward.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Transactions that begin inside run as the service's engine, which sees every desk: for clocks and
 * consumers, never for a resource. It works outside {@code @Transactional} on the same method; a
 * transaction that has begun already keeps the role it has.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AsEngine {}

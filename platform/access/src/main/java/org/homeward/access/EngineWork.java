package org.homeward.access;

/**
 * The same as {@link AsEngine} for code that no interceptor reaches, such as the body of a thread.
 * The scope is bound to the calling thread and cannot be left open.
 */
public final class EngineWork {
    private static final ScopedValue<Boolean> ENGINE = ScopedValue.newInstance();

    private EngineWork() {}

    public static void run(Runnable work) {
        ScopedValue.where(ENGINE, true).run(work);
    }

    public static <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ENGINE, true).call(work);
    }

    /** Whether a transaction that begins now on this thread would be the engine's. */
    public static boolean isRunning() {
        return ENGINE.isBound();
    }
}

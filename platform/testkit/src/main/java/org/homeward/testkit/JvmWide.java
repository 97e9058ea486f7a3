package org.homeward.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Things made once per JVM. Quarkus loads test classes in several class loaders, each with its own
 * statics, so the one table is that of the system class loader. A value must be of an interface or
 * a class of the JDK, because the readers do not share ours.
 */
public final class JvmWide {
    /** Only read through {@link #shared}, which finds the system class loader's own. */
    public static final Map<String, Object> TABLE = new ConcurrentHashMap<>();

    private JvmWide() {}

    @SuppressWarnings("unchecked")
    static <T> T once(String key, Supplier<T> maker) {
        Map<String, Object> table = shared();
        synchronized (table) {
            Object known = table.get(key);
            if (known == null) {
                known = maker.get();
                table.put(key, known);
            }
            return (T) known;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> shared() {
        try {
            return (Map<String, Object>)
                    ClassLoader.getSystemClassLoader()
                            .loadClass(JvmWide.class.getName())
                            .getField("TABLE")
                            .get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The test kit is not on the class path", e);
        }
    }
}

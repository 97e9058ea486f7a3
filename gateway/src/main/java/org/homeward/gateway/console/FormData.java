package org.homeward.gateway.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Every input of the form that was sent, by name, so that nothing typed is lost. */
final class FormData {

    private FormData() {}

    static FormState read() {
        var context = (ResteasyReactiveRequestContext) CurrentRequestManager.get();
        var data = context.getFormData();
        Map<String, List<String>> values = new HashMap<>();
        if (data != null) {
            for (var name : data) {
                var all = new ArrayList<String>();
                data.get(name).forEach(value -> all.add(value.getValue()));
                values.put(name, all);
            }
        }
        return new FormState(values);
    }
}

package org.minyi.gateway.refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Speaks in the container's place where it turns a request down before anything of ours has seen it. */
@Component
final class ContainerRefusals implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
    private final Refusals refusals;

    ContainerRefusals(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory container) {
        container.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host)
                host.getPipeline().addValve(new Speaker(refusals));
        });
    }

    /** Inside of Spring Boot's own report, so that this one is first to speak. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static final class Speaker extends ErrorReportValve {
        private final Refusals refusals;

        Speaker(Refusals refusals) {
            this.refusals = refusals;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            var status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            try {
                refusals.write(request.getRequest(), response.getResponse(), Refusal.ofStatus(status));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}

package org.minyi.gateway.session;

import java.time.InstantSource;
import org.minyi.gateway.district.Districts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the sessions together. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    SessionFilter sessionFilter(
            Districts districts, SessionCookies cookies, Renewals renewals, ObjectProvider<InstantSource> clock) {
        return new SessionFilter(districts, cookies, renewals, clock.getIfAvailable(InstantSource::system));
    }

    /** It has its place among the security filters, not beside them. */
    @Bean
    FilterRegistrationBean<SessionFilter> sessionFilterOnlyInChain(SessionFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
